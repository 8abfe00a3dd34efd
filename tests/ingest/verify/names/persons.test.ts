import { describe, expect, it } from 'vitest'

import { conflictsIn } from './names-in.ts'

const MEDICINE = [
  'James Collip, a biochemist from Alberta, worked without sleep and in two weeks found a way to purify the extract.',
  'Charles Best, a student, had kept a dog alive with it for ten weeks.',
  'The boy recovered within a few days.',
]

describe('a person told as another one of the article', () => {
  it('is found where each begins a sentence that shares much with the other', () => {
    expect(conflictsIn(MEDICINE, '不到两周，化学家查尔斯•贝斯特找到了提纯的办法。', 0)).toEqual([
      'person: 查尔斯•贝斯特 / James Collip',
    ])
  })

  it('is not found where the article tells it of that person', () => {
    expect(conflictsIn(MEDICINE, '学生查尔斯•贝斯特用它让一条狗活了十周。', 1)).toEqual([])
  })

  it('is found where one who is called by first and family name has no word that says what he is', () => {
    const climb = [
      'Beck Weathers, a pathologist from Dallas, woke from his coma the next afternoon and staggered into camp.',
      'Jon Krakauer, a journalist, had reached his tent before the storm.',
    ]
    expect(conflictsIn(climb, '达拉斯的医生克拉考尔次日下午从昏迷中醒来，踉跄着走回营地。', 0)).toEqual([
      'person: 克拉考尔 / Beck Weathers',
    ])
  })

  it('is found in one of several sentences where the same office stands beside both names', () => {
    const talks = [
      'On Friday Sadat had his bags packed and asked for a helicopter.',
      'He had been told by Moshe Dayan, the Israeli foreign minister, that no compromise was possible.',
      'Ezer Weizman, the defense minister, went from cabin to cabin.',
      'President Anwar el-Sadat had come from Cairo.',
    ]
    expect(conflictsIn(talks, '周五，萨达特听国防部长魏茨曼说毫无妥协余地，便收拾行李要了直升机。', 0, 1)).toEqual([
      'person: 魏茨曼 / Moshe Dayan',
    ])
  })

  it('is found where a sentence that names him tells of something else than the clause', () => {
    const inquiry = [
      'The most memorable moment belonged to Richard Feynman, the physicist.',
      'At a hearing in February he squeezed a piece of the rubber in a clamp and dropped it into a glass of ice water.',
      'General Donald Kutyna of the Air Force had put him on the track.',
    ]
    expect(conflictsIn(inquiry, '在2月的听证会上，库蒂纳将军把一小块橡胶夹紧后扔进冰水。', 1, 2)).toEqual([
      'person: 库蒂纳将军 / Richard Feynman'.replace('将军', ''),
    ])
  })

  it('is found though his dictionary entry says that he was president too', () => {
    const dam = [
      'Some 10,000 people stood in the desert heat to hear President Franklin D. Roosevelt dedicate the tallest dam in the world.',
      'Only in 1947 did Congress give Herbert Hoover, the former president, his dam back.',
    ]
    expect(conflictsIn(dam, '约一万人聚集在沙漠里，聆听赫伯特·胡佛总统为世界上最高的大坝揭幕。', 0)).toEqual([
      'person: 赫伯特·胡佛 / Franklin D. Roosevelt',
    ])
  })

  it('is told once though he goes by two names', () => {
    const flight = [
      'The Wright brothers flew on December 17, 1903, and Orville Wright was at the controls first.',
      'In the fourth and last flight of the day Wilbur stayed up for 59 seconds and went 852 feet.',
      'Wilbur died in 1912, and Orville sent the machine to London.',
    ]
    expect(conflictsIn(flight, '当天的第四次飞行由奥维尔驾驶，在空中停留了59秒，飞出852英尺。', 1)).toEqual([
      'person: 奥维尔 / Wilbur',
    ])
  })
})

describe('a person whom the linked sentence names for something else', () => {
  const canal = [
    'Thomas Jefferson had dismissed the idea in 1809 as “madness,” and in March 1817 James Madison vetoed a bill that could have provided money for it.',
    'Work began on the Fourth of July.',
  ]

  it('is found by what the clauses tell', () => {
    expect(conflictsIn(canal, '总统杰斐逊在1817年3月否决了一项本可以拨款的法案。', 0)).toEqual([
      'person: 杰斐逊 / James Madison',
    ])
  })

  it('is not found where his own clause tells it', () => {
    expect(conflictsIn(canal, '总统麦迪逊在1817年3月否决了一项本可以拨款的法案。', 0)).toEqual([])
    expect(conflictsIn(canal, '杰斐逊1809年认为这个想法近乎疯狂。', 0)).toEqual([])
  })

  it('is not found where the other clause says he', () => {
    const law = ['Jefferson had asked for canals; in March 1817 he vetoed the bill that James Madison had proposed.']
    expect(conflictsIn(law, '杰斐逊在1817年3月否决了法案。', 0)).toEqual([])
  })
})

describe('a person who is nowhere in the article', () => {
  it('is found by the dot in the name, beside the same office', () => {
    const wall = [
      'On the evening of November 9 Günter Schabowski, a member of the ruling Politburo, read out new travel rules at a news conference.',
      '"Immediately, without delay," he told reporters.',
    ]
    expect(conflictsIn(wall, '政治局委员埃贡·克伦茨在新闻发布会上宣读了新的旅行规定。', 0)).toEqual([
      'person: 埃贡·克伦茨 / Günter Schabowski',
    ])
  })

  it('is found by the characters of the name alone where both do the same', () => {
    const final = [
      'In the first half Gonzalo Higuaín was handed the ball by a careless header, found himself alone in front of the goalkeeper and shot wide.',
    ]
    expect(conflictsIn(final, '上半场，阿圭罗得到对方头球失误的大礼，单刀面对门将却把球打偏。', 0)).toEqual([
      'person: 阿圭罗 / Gonzalo Higuaín',
    ])
  })

  it('is not found where the name only is spelt as it is nowhere else', () => {
    const prize = ['Ouazzani was absent because his flight from Casablanca had been cancelled.']
    expect(conflictsIn(prize, '由于从卡萨布兰卡起飞的航班被取消，瓦扎尼未能出席。', 0)).toEqual([])
  })
})
