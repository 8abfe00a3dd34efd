import { describe, expect, it } from 'vitest'

import { judges } from '#ingest/verify/judgement/judgement.ts'

/** Whether a sentence judges, where the original accounts for the words that stand in 【】. */
function judgesBeside(marked: string): boolean {
  const levels: number[] = []
  let level = 0
  for (const sign of marked) {
    if (sign === '【') level = 2
    else if (sign === '】') level = 0
    else levels.push(level)
  }
  const accounted = Uint8Array.from(levels)
  return judges(marked.replace(/[【】]/gu, ''), accounted, accounted)
}

describe('judges', () => {
  it.each([
    ['in a word that judges', '彩绘【几分钟】内就会【剥落】,实在令人惋惜。'],
    ['in a sentence of one clause', '这座【桥】堪称工程奇迹。'],
    ['in what it infers', '【渔船】全部【返航】，可见【船长】们对风浪早有防备。'],
    [
      'in what it infers with a word before',
      '【店铺】提前【打烊】，这也说明【生意】已经大不如前，【老板】只得另谋出路。',
    ],
    ['in how it closes', '【博物馆】免费【开放】一周，家长们想必求之不得。'],
    ['in a last clause that the original has nothing of', '【候鸟】提前【南飞】，水塘边只剩几丛枯黄芦苇。'],
    ['in an idiom at the end', '【市长】收回了【禁令】，真应了那句老话。'],
    ['in an idiom with a number in it', '【账本】当夜【烧毁】，此地无银三百两。'],
    ['in a question that wants no answer', '【检查】十分钟就【结束】，跟没查有什么两样。'],
    ['in an idiom beside what is told', '【学校】买了【教材】，【这笔钱】花在了刀刃上。'],
    ['in other words', '【公司】取消了【津贴】，说白了，是让【工人】买单。'],
  ])('hears a judgement %s', (_, sentence) => expect(judgesBeside(sentence)).toBe(true))

  it.each([
    ['where there is none', '【大桥】周五【通车】。'],
    ['where the original says as much', '【彩绘】几分钟内就会【剥落】,实在【令人惋惜】。'],
    ['where the original accounts for what is inferred', '【渔船】全部【返航】，可见【船长】们【早有防备】。'],
    ['where the last clause has an amount', '【候鸟】提前【南飞】，水塘边恐怕只剩3只苍鹭。'],
    ['in a frame before what is told', '令人意外的是，【候鸟】提前【南飞】。'],
    ['where somebody else judges', '【向导】说：“【候鸟】提前【南飞】，实在令人担心。”'],
    ['in a short last clause', '【候鸟】提前【南飞】，无影无踪。'],
    ['in a clause of which another follows', '【候鸟】想必受了惊扰，提前【南飞】。'],
    ['in an idiom of somebody else', '【渔民】批评【检查】是走过场。'],
    ['where the clause before tells who says so', '【渔民】们抱怨，【检查】是走过场。'],
    ['in an idiom that the original has too', '【检查】【走过场】，【渔民】并不满意。'],
  ])('hears none %s', (_, sentence) => expect(judgesBeside(sentence)).toBe(false))

  it('looks beside what a sentence is linked to before it takes a last clause for an addition', () => {
    const sentence = '候鸟提前南飞，水塘边只剩几丛枯黄芦苇。'
    const [linked, nearby] = [new Uint8Array(sentence.length), new Uint8Array(sentence.length)]
    linked.fill(2, 0, 6)
    nearby.fill(2, 0, 6).fill(2, 15, 17)
    expect(judges(sentence, linked, nearby)).toBe(false)
    expect(judges(sentence, linked, linked)).toBe(true)
  })
})
