import { describe, expect, it } from 'vitest'

import { align } from '#ingest/align/align.ts'
import { openDictionary } from '#ingest/dictionary/dictionary.ts'
import { nameConflicts } from '#ingest/verify/names/name-conflicts.ts'

import { conflictsIn } from './names-in.ts'

const ORIGINAL = [
  'The explorer Ernest Shackleton sailed from England in 1914 to cross the icy continent.',
  'His ship, the Endurance, was crushed by the ice in November 1915.',
  'Frank Worsley, the captain, steered a small boat 800 miles to a whaling station.',
  'Shackleton bought a used tugboat from a German trader to fetch his men.',
  'A museum in Norway has kept the compass since 1957.',
]

/** The conflicts of one Chinese sentence of a summary with the sentences of the original above it rests on. */
function conflictsOf(sentence: string, ...original: number[]): string[] {
  return conflictsIn(ORIGINAL, sentence, ...original)
}

describe('nameConflicts', () => {
  it('flags a person whom the original tells something else of', () => {
    expect(conflictsOf('沙克尔顿驾驶一艘小船航行800英里，到达捕鲸站。', 2)).toEqual([
      'person: 沙克尔顿 / Frank Worsley',
    ])
  })

  it('lets a person stand whom the original calls he', () => {
    expect(conflictsOf('沙克尔顿的船“坚忍号”1915年11月被冰压碎。', 1)).toEqual([])
  })

  it('lets a name be left out', () => {
    expect(conflictsOf('船长驾驶一艘小船航行800英里，到达捕鲸站。', 2)).toEqual([])
  })

  it('flags a person whose kinship or saying is another one’s, whoever else is spoken of', () => {
    const walk = [
      'In Sweden the chemist and her nephew, Otto Frisch, took a walk in the snow.',
      'Otto Hahn, 59, stayed in Berlin.',
    ]
    expect(conflictsIn(walk, '化学家和外甥哈恩在瑞典雪地里散步。', 0)).toEqual(['person: 哈恩 / Otto Frisch'])
    expect(conflictsIn(walk, '化学家和外甥弗里施在瑞典雪地里散步。', 0)).toEqual([])
    const tune = [
      '“She has changed the musicians, but the tune is the same,” said Erik Lindqvist, the leader of the party.',
      'Sylvia Hartmann, a lawyer, called for an election.',
    ]
    expect(conflictsIn(tune, '哈特曼讽刺说，音乐家换了，曲调还是一样。', 0)).toEqual([
      'person: 哈特曼 / Erik Lindqvist',
    ])
  })

  it('flags an institution that says what another one says', () => {
    const masks = ['The Red Cross asked for masks rather than food.', 'A box of 50 masks costs 350 pesos.']
    expect(conflictsIn(masks, '卫生部呼吁捐口罩，不要捐食物。', 0)).toEqual(['organisation: 卫生部 / Red Cross'])
    expect(conflictsIn(masks, '红十字会呼吁捐口罩，不要捐食物。', 0)).toEqual([])
    expect(conflictsIn([masks[0] ?? '', 'Health officials agreed.'], '卫生部呼吁捐口罩，不要捐食物。', 0)).toEqual([])
  })

  it('flags a person called by another office than the original’s', () => {
    const results = [
      'Chief Executive Laura Hartley blamed a shortage of memory chips.',
      'Finance chief Rajiv Menon said margins would recover.',
    ]
    expect(conflictsIn(results, '首席财务官劳拉·哈特利把责任推给存储芯片短缺。', 0)).toEqual([
      'person: 首席财务官 / Chief Executive',
    ])
    expect(conflictsIn(results, '首席执行官劳拉·哈特利把责任推给存储芯片短缺。', 0)).toEqual([])
    const talks = ['Germany’s finance minister, Lars Brandt, met union leaders on Monday.']
    expect(conflictsIn(talks, '德国外长布兰特周一会见了工会领导人。', 0)).toEqual(['person: 外长 / finance minister'])
    const mediator = ['They were brought back by Alexis Herman, who had been secretary of labor for three months.']
    expect(conflictsIn(mediator, '促成此事的是商务部长亚历克西斯·赫尔曼。', 0)).toEqual([
      'person: 商务部长 / secretary of labor',
    ])
    expect(conflictsIn(mediator, '促成此事的是劳工部长亚历克西斯·赫尔曼。', 0)).toEqual([])
    const both = [...talks, 'Brandt, who was foreign minister until May, offered a pay rise.']
    expect(conflictsIn(both, '德国外长布兰特周一会见了工会领导人。', 0)).toEqual([])
  })

  it('flags a country in another one’s place, by name and by adjective', () => {
    expect(conflictsOf('自1957年以来，在瑞典的一家博物馆里保存着这个罗盘。', 4)).toEqual(['place: 瑞典 / Norway'])
    expect(conflictsOf('他从一名荷兰商人手里买下一艘旧拖船。', 3)).toEqual(['place: 荷兰 / German'])
  })

  it('flags a country that stands in a list in another one’s place', () => {
    const union = ['Britain, Denmark and Sweden have stayed outside.', 'Finland joined in 1999.']
    expect(conflictsIn(union, '英国、丹麦和芬兰选择留在门外。', 0)).toEqual(['place: 芬兰 / Sweden'])
    expect(conflictsIn(union, '英国、丹麦和瑞典选择留在门外。', 0)).toEqual([])
  })

  it('flags a country that a town does not lie in', () => {
    const towns = ['The yacht was built in Gothenburg, Sweden.', 'Its owner comes from Norway.']
    expect(conflictsIn(towns, '这艘游艇在挪威的哥德堡建造。', 0)).toEqual(['place: 挪威 / Sweden'])
    expect(conflictsIn(towns, '这艘游艇在瑞典的哥德堡建造。', 0)).toEqual([])
  })

  it('flags a country that the original has nothing of, beside the same word as another', () => {
    const demand = ['The growers blame weak demand from Poland and the heat.']
    expect(conflictsIn(demand, '果农抱怨葡萄牙需求疲软。', 0)).toEqual(['place: 葡萄牙 / Poland'])
    expect(conflictsIn([...demand, 'Portugal buys the rest.'], '果农抱怨葡萄牙需求疲软。', 0)).toEqual([])
    expect(conflictsIn(demand, '果农抱怨葡萄牙的炎热，需求疲软。', 0)).toEqual([])
  })

  it('lets a country stand that the original names otherwise', () => {
    expect(conflictsOf('他从一名德国商人手里买下一艘旧拖船。', 3)).toEqual([])
    expect(conflictsOf('1914年，这位英国探险家启程横穿冰封的大陆。', 0)).toEqual([])
  })

  describe('between two who are said to have met', () => {
    const meetings = [
      'Foreign Secretary Anna Lindqvist met President Carlos Mendoza in Lisbon on Monday to stabilize trade and ease tensions.',
      'National security adviser Peter Novak met with Portuguese Trade Minister Maria Santos in Porto last week about fishing rights and harbour fees.',
      'Lindqvist said the talks in Lisbon were useful.',
    ]
    const sentence = '林德奎斯特与贸易部长玛丽亚·桑托斯上周在波尔图会谈，讨论捕鱼权和港口费，以稳定贸易、缓解紧张局势。'

    it('flags the one whom the original has meet somebody else', () => {
      expect(conflictsIn(meetings, sentence, 0, 1)).toEqual(['person: 林德奎斯特 / Peter Novak'])
    })

    it.each([
      ['who met them too', 'Lindqvist will see Santos in May.'],
      ['who may be meant by “she”', 'She will see Santos in May.'],
    ])('lets one stand %s', (_, more) => {
      expect(conflictsIn([...meetings, more], sentence, 0, 1)).toEqual([])
    })

    it('lets the right one stand', () => {
      expect(conflictsIn(meetings, sentence.replace('林德奎斯特', '诺瓦克'), 0, 1)).toEqual([])
      expect(conflictsIn(meetings, '林德奎斯特与门多萨在里斯本会谈，以稳定贸易。', 0, 1)).toEqual([])
    })
  })

  it('says nothing where the original is Chinese', async () => {
    const texts = {
      chinese: ['沙克尔顿去了挪威。'],
      original: ['沃斯利去了瑞典。'],
      language: 'zh' as const,
      published: null,
    }
    const dictionary = await openDictionary()
    expect(nameConflicts(texts, align(texts, 'summary', dictionary), dictionary)).toEqual([[]])
  })
})

describe('a name that the original does not have', () => {
  const PHONE = [
    'The public met the square code in 2002, when Sharp brought out the first phone in Japan that could read it.',
    'Shoppers in Osaka were slow to use it.',
  ]
  const LOAN = ['The European Union promised 40 million euros to help poorer countries carry out the treaty.']
  const QUEEN = ['Queen Juliana put on rubber boots and visited the flooded polders the very next day.']

  it('is flagged where it stands for a firm, a body or a person of the linked sentence', () => {
    expect(conflictsIn(PHONE, '2002年，索尼推出了日本第一款能识读这种方码的手机。', 0)).toEqual([
      'organisation: 索尼 / Sharp',
    ])
    expect(conflictsIn(LOAN, '世界银行答应拿出4000万欧元，帮助较穷的国家落实条约。', 0)).toEqual([
      'organisation: 世界银行 / European Union',
    ])
    expect(conflictsIn(QUEEN, '贝娅特丽克丝女王第二天就穿上胶靴，走访了被淹的圩田。', 0)).toEqual([
      'person: 贝娅特丽克丝 / Juliana',
    ])
  })

  it('is flagged by its dots where no dictionary has it', () => {
    const chair = ['Alan Greenspan had been chairman of the central bank for only ten weeks.']
    expect(conflictsIn(chair, '此时保罗·沃尔克出任央行主席才十周。', 0)).toEqual([
      'person: 保罗·沃尔克 / Alan Greenspan',
    ])
  })

  it('stands where it is the right one, also by a short form or another word for it', () => {
    expect(conflictsIn(PHONE, '2002年，夏普推出了日本第一款能识读这种方码的手机。', 0)).toEqual([])
    expect(conflictsIn(LOAN, '欧盟答应拿出4000万欧元，帮助较穷的国家落实条约。', 0)).toEqual([])
    const bank = ['The Fed raised its rate by a quarter point on Wednesday, the tenth rise in a row.']
    expect(conflictsIn(bank, '美联储周三加息0.25个百分点，这是连续第十次加息。', 0)).toEqual([])
  })

  it('stands where it is known background, and the name of the original is there too', () => {
    expect(conflictsIn(PHONE, '2002年，夏普抢在索尼之前推出了日本第一款能识读这种方码的手机。', 0)).toEqual([])
    const chancellor = ['Margaret Thatcher was anything but pleased at the prospect of a united Germany.']
    expect(conflictsIn(chancellor, '英国首相撒切尔对德国统一的前景很不高兴。', 0)).toEqual([])
  })

  it('is no name where its characters belong to other words', () => {
    const plants = [
      'The Horticulture Trades Association said people put beautifully decorated plants into the bedroom.',
    ]
    expect(conflictsIn(plants, '行业协会说，人们在卧室里摆上装饰精美的植物。', 0)).toEqual([])
    const votes = ['The far-right Alternative for Germany came second in elections in three eastern states.']
    expect(conflictsIn(votes, '极右翼政党在东部三个州的选举中都名列第二。', 0)).toEqual([])
  })

  it('stands where the original has letters that may be short for it', () => {
    const cap = ['The conservative VVD had wanted to cap the number of relatives at 200 a month.']
    expect(conflictsIn(cap, '保守派工党此前希望把亲属人数限制在每月200人以内。', 0)).toEqual([])
  })

  it('is none where it stands behind a date', () => {
    const night = ['Viktor Gyokeres ended his drought with two quick strikes in the Champions League on Tuesday.']
    expect(conflictsIn(night, '伦敦10月21日电，约克雷斯周二在欧冠比赛中连进两球。', 0)).toEqual([])
  })

  it('stands where it is part of the name of a prize', () => {
    const director = ['Ang Lee won his second Academy Award for best director in 2013 for a film made in Taiwan.']
    expect(conflictsIn(director, '2013年，李安凭一部在台湾拍摄的电影再次夺得奥斯卡最佳导演奖。', 0)).toEqual([])
  })

  it('stands where the original says he or she', () => {
    const bets = ['From 1979 to 2009 he held the chair at the university that had once been Isaac Newton’s.']
    expect(conflictsIn(bets, '1979年到2009年，默克尔担任这所大学的讲席教授。', 0)).toEqual([])
  })
})

describe('a town of the original in another one’s place', () => {
  const EARL = [
    'The earl died in Cairo in April 1923 of an infected mosquito bite.',
    'His collection was sold in London by his widow.',
  ]

  it('is flagged', () => {
    expect(conflictsIn(EARL, '1923年4月，伯爵在伦敦死于蚊虫叮咬引起的感染。', 0)).toEqual(['place: 伦敦 / Cairo'])
  })

  it('stands where the sentence rests on the one that names it', () => {
    expect(conflictsIn(EARL, '他的藏品由遗孀在伦敦卖掉，伯爵四月死于蚊虫叮咬。', 0, 1)).toEqual([])
    expect(conflictsIn(EARL, '1923年4月，伯爵在开罗死于蚊虫叮咬引起的感染。', 0)).toEqual([])
  })
})
