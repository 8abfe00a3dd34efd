import { describe, expect, it } from 'vitest'

import { conflictsIn } from './names-in.ts'

describe('a city that the article does not have', () => {
  it('is told for another one beside the same', () => {
    const relief = ['A train with doctors and nurses left Boston on the very night of the disaster.']
    expect(conflictsIn(relief, '一列载着医生和护士的火车在灾难当晚就从纽约出发了。', 0)).toEqual([
      'place: 纽约 / Boston',
    ])
  })

  it('is told where both say where, whatever word stands behind', () => {
    const source = [
      'The virus was brought in by a traveller who boarded a flight in Auckland in August.',
      'It has killed 42 people.',
    ]
    expect(conflictsIn(source, '病毒是8月由一名在悉尼登机的旅客带入的。', 0)).toEqual(['place: 悉尼 / Auckland'])
    expect(conflictsIn(source, '病毒是8月由一名在奥克兰登机的旅客带入的。', 0)).toEqual([])
  })

  it('is told for another one right behind its country, with which it could be one name', () => {
    const craft = ['The largest satellite was built by students in Delft, in the Netherlands.']
    expect(conflictsIn(craft, '最大的卫星由荷兰埃因霍温的学生制造。', 0)).toEqual(['place: 埃因霍温 / Delft'])
    expect(conflictsIn(craft, '最大的卫星由荷兰代尔夫特的学生制造。', 0)).toEqual([])
  })

  it('is told for none where two stand side by side', () => {
    const shares = [
      'The index recovered to finish 3.2 percent lower; bourses in Milan and Hamburg lost more than 12 percent.',
      'In London the mood was grim.',
    ]
    expect(conflictsIn(shares, '伦敦股市收盘时跌幅缩小到3.2%。', 0)).toEqual([])
  })
})

describe('what belongs to another country', () => {
  const prizes = [
    'The peace prize was entrusted to a committee elected by the Norwegian parliament.',
    'A prize for economics was added by the Swedish central bank.',
  ]

  it('is found right behind either name though both countries are spoken of', () => {
    expect(conflictsIn(prizes, '和平奖由瑞典议会选出的委员会评定，经济学奖由瑞典央行添上。', 0, 1)).toEqual([
      'place: 瑞典 / Norwegian',
    ])
  })

  it('is not found where both have one of the kind', () => {
    const both = [...prizes, 'The Swedish parliament elects no committee.']
    expect(conflictsIn(both, '和平奖由瑞典议会选出的委员会评定，经济学奖由瑞典央行添上。', 0, 1)).toEqual([])
  })
})

describe('a firm in a list beside one that both name', () => {
  it('is told for the other', () => {
    const cable = ['The newest cable, called Marea, was completed last September for Microsoft and Facebook.']
    expect(conflictsIn(cable, '去年完工的一条电缆由微软和谷歌出资。', 0)).toEqual(['organisation: 谷歌 / Facebook'])
  })
})

describe('an organisation that the article names elsewhere', () => {
  const crash = [
    'British Airways blamed rising costs for the end of the service.',
    'An Air France Concorde leaving Paris ran over a strip of metal, and 113 people died.',
  ]

  it('is told for the one of the linked sentence', () => {
    expect(conflictsIn(crash, '英国航空的一架协和从巴黎起飞时轧上金属条，113人丧生。', 1)).toEqual([
      'organisation: 英国航空 / Air France Concorde',
    ])
  })

  it('is itself where its own sentence is linked', () => {
    expect(conflictsIn(crash, '英国航空说，成本上升导致服务终止。', 0)).toEqual([])
  })
})
