import { describe, expect, it } from 'vitest'

import { breathsOf } from '#reader/listen/breaths.ts'
import { spokenText } from '#reader/listen/spoken-text.ts'

describe('what is spoken', () => {
  it.each([
    ['铜价上涨了3.5%。', '铜价上涨了3.5%。'],
    ['“走吧。”她说 (David Lammy)。', '“走吧。”她说 (David Lammy)。'],
    ['• First item.', 'First item.'],
    ['- First item.', 'First item.'],
    ['1. 第一条', '1. 第一条'],
    ['-3 degrees', '-3 degrees'],
    ['评论:铜价还会涨。', '评论：铜价还会涨。'],
    ['以下是我的评论-铜价还会涨。', '以下是我的评论：铜价还会涨。'],
    ['评论指出，铜价还会涨。', '评论指出，铜价还会涨。'],
    ['新闻摘要:铜价上涨。', '铜价上涨。'],
    ['西方媒体的报道内容总结:铜价上涨。', '铜价上涨。'],
    ['从鹿特丹 ≠ 从中国◆', '从鹿特丹 从中国'],
    ['See https://a.example/b?c=d#e, then go.', 'See, then go.'],
    ['详见www.a.example/b。谢谢', '详见。谢谢'],
    ['Write to desk@a.example (https://a.example).', 'Write to.'],
    ['A caption. Credit...Nobody', 'A caption. Credit, Nobody'],
    ['他说……不行……', '他说，不行'],
    ['The ship [12] sank 🚢.', 'The ship sank.'],
    ['失\uFFFD字', '失 字'],
    ['***', ''],
    ['https://a.example/', ''],
  ])('of %s is %s', (text, spoken) => {
    expect(spokenText(text)).toBe(spoken)
  })
})

describe('breaths', () => {
  it('are one where the text is short', () => {
    expect(breathsOf('他说，铜价会涨。', 20)).toEqual(['他说，铜价会涨。'])
  })

  it('end at clauses, with the marks that close them', () => {
    expect(breathsOf('他说：“铜价会涨，而且很快。”然后走了。', 9)).toEqual([
      '他说：“铜价会涨，',
      '而且很快。”',
      '然后走了。',
    ])
    expect(breathsOf('He said, at 3:05 p.m., that 1,312 feet would do; then he left.', 30)).toEqual([
      'He said, at 3:05 p.m.,',
      'that 1,312 feet would do;',
      'then he left.',
    ])
  })

  it('take in as many clauses as fit', () => {
    expect(breathsOf('一二三，四五六，七八九，十。', 8)).toEqual(['一二三，四五六，', '七八九，十。'])
  })

  it('end at words where a clause is too long, and anywhere where there is none', () => {
    expect(breathsOf('one two three four', 9)).toEqual(['one two', 'three', 'four'])
    expect(breathsOf('煤、铁、铜、锡、铅、锌', 6)).toEqual(['煤、铁、铜、', '锡、铅、锌'])
    expect(breathsOf('一二三四五六七', 3)).toEqual(['一二三', '四五六', '七'])
  })
})
