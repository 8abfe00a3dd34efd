import { describe, expect, it } from 'vitest'

import { splitSentences } from '#ingest/split/split.ts'

/** Joins the sentences of each case, with nothing between them, and splits them again. */
function resplit(cases: string[][]): string[][] {
  return cases.map((sentences) => splitSentences(sentences.join(''), 'zh'))
}

describe('a Chinese paragraph', () => {
  it('keeps quotes of every style with their sentences', () => {
    const cases = [
      ['“走吧！”', '“去哪里？”', '“回家。”'],
      ['‘走吧。’', '她说：‘好。’', '他们走了。'],
      ['『走吧。』', '她说。'],
      ['｢走吧。｣', '她说。'],
      ['天亮了。', '"走吧。"', '"好。"', '他们走了。'],
      ['“走吧。', '‘好。’', '他说。”', '她笑了。'],
      ["他说：\"她说'走吧。'", '我走了。"', '她笑了。'],
    ]
    expect(resplit(cases)).toEqual(cases)
  })

  it('reads quotation marks of the wrong kind and lost ones', () => {
    const cases = [
      ['「走吧。”', '她说。'],
      ['“走吧。」', '她说。'],
      ['走吧。”', '她说。'],
      ['他说：“走吧。', '天黑了。', '她没有回答。'],
      ['”走吧。“', '她说。'],
      ['“走吧。“', '她说。'],
      ['“走吧。“', '她说，“天黑了。”'],
      ['“桥修好了。 ”', '工程师说。'],
    ]
    expect(resplit(cases)).toEqual(cases)
  })

  it('does not end before a comma or a dash', () => {
    const cases = [
      ['他问：“真的吗？”，然后走了。', '她没动。'],
      ['“失火了！”——没有人动。', '天亮了。'],
    ]
    expect(resplit(cases)).toEqual(cases)
  })

  it('splits inside brackets as outside', () => {
    const cases = [
      ['（他没有来。', '她也没有来。）', '会议取消了。'],
      ['会议取消了（他没有来）。', '她很高兴。'],
      ['【快讯】大桥通车了。', '【更多】详见第三版。'],
      ['“走吧。”', '（掌声。）', '她说。'],
    ]
    expect(resplit(cases)).toEqual(cases)
  })

  it('does not end inside the name of a work, closed or not', () => {
    const cases = [
      ['他读完了《谁？在哪里！》，又读〈走吧。〉。', '她睡了。'],
      ['他读完了《谁在哪里，又读了一本。', '她睡了。', '《走吧！》还没有读。'],
    ]
    expect(resplit(cases)).toEqual(cases)
  })

  it('ends at half-width marks but never at a half-width dot', () => {
    const cases = [
      ['你好!', '去哪里?', '回家。'],
      ['增长3.5%。', '下降0.2%!', '持平。'],
      ['Dr. Lin 说 U.S. 的数据有误。', '他走了。'],
      ['1.票价不变。', '2.班次增加。'],
      ['他叫大卫拉米(David Lammy)。', '她叫珍妮特耶伦(Janet Yellen).他们认识。'],
    ]
    expect(resplit(cases)).toEqual(cases)
  })

  it('does not end inside addresses and English words', () => {
    const cases = [
      ['请看 https://example.org/a?b=1&c=2 的说明。', '谢谢!'],
      ['请看https://example.org/a?b=1。', '谢谢。'],
      ['他引用了“Why not? said the fox”这句话。', '她笑了。'],
      ['他说：“Why not?”', '她笑了。'],
    ]
    expect(resplit(cases)).toEqual(cases)
  })

  it('keeps runs of stops together and goes on behind an ellipsis', () => {
    const cases = [
      ['真的假的?!', '真的!!!', '好吧……'],
      ['他走了……。', '她没走。'],
      ['他走了。。。', '她没走。'],
      ['“……？”', '她抬起头。'],
      ['“……。”', '他说。'],
    ]
    expect(resplit(cases)).toEqual(cases)
  })

  it('keeps emoji with the sentence before', () => {
    const cases = [
      ['我们赢了😀！', '大家都哭了。😭😭', '回家吧👨‍👩‍👧。'],
      ['我们赢了！ 🎉', '大家都哭了。'],
    ]
    expect(resplit(cases)).toEqual(cases)
  })

  it('keeps a mark with its item', () => {
    const cases = [
      ['一、票价不变。', '二、班次增加。'],
      ['（1）票价不变。', '（2）班次增加。'],
      ['①票价不变；②班次增加。', '完。'],
    ]
    expect(resplit(cases)).toEqual(cases)
  })
})
