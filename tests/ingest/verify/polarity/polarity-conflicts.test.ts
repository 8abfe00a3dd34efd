import { describe, expect, it } from 'vitest'

import { conflictsOf } from './polarity-of.ts'

describe('an amount compared with another that the original gives', () => {
  const turnout = 'Turnout was 44.7 percent, compared with 58.2 percent at the general election.'
  it.each([
    ['投票率44.7%，比大选时还高。', turnout, 'polarity: 比大选时还高 / compared with 58.2 percent'],
    ['投票率高于大选，为44.7%。', turnout, 'polarity: 高于大选 / compared with 58.2 percent'],
    [
      '失业率为6.1%，低于去年。',
      'Unemployment was 6.1 percent, up from 5.2 percent.',
      'polarity: 低于去年 / up from 5.2 percent',
    ],
    [
      '约110万人看棋，人数不及以往的比赛。',
      'Some 1.1 million people followed the moves, more than for any earlier match.',
      'polarity: 不及以往的比赛 / more than for any',
    ],
    [
      '比例为58%，比11月15日宣布紧急状态时还要低。',
      'The figure was 58 percent, about twice as high as when an emergency was declared on Nov. 15.',
      'polarity: 比11月15日宣布紧急状态时还要低 / about twice as high',
    ],
  ])('is told as more or less than it: %s', (chinese, original, expected) => {
    expect(conflictsOf(chinese, original)).toEqual([expected])
  })

  it.each([
    ['投票率44.7%，比大选时低得多。', turnout],
    ['投票率44.7%，并不比大选时高。', turnout],
    ['投票率44.7%，比预期的40%高。', turnout],
    ['失业率为6.1%，高于去年。', 'Unemployment was 6.1 percent, up from 5.2 percent.'],
    ['支持率为58%，高于大选时的水平。', 'Support stood at 58 percent, down from a peak in the spring.'],
  ])('stands in %s', (chinese, original) => {
    expect(conflictsOf(chinese, original)).toEqual([])
  })
})

describe('polarityConflicts', () => {
  it.each([
    ['铜价周三大涨约4%。', 'Copper prices fell about 4 percent on Wednesday.', 'polarity: 大涨 / fell'],
    ['大桥最终超出预算。', 'The bridge was completed under budget.', 'polarity: 超出预算 / under budget'],
    [
      '加拿大总理特鲁多没有出席。',
      'Several leaders came, among them Justin Trudeau.',
      'polarity: 没有出席 / among them',
    ],
    ['不到3.5万人报名。', 'More than 35,000 people signed up.', 'polarity: 不到 / More than'],
    [
      '货轮从汉堡驶往纽约。',
      'The freighter was sailing from New York to Hamburg.',
      'place: 从汉堡驶往纽约 / from New York to Hamburg',
    ],
    [
      '考古队收到了捐款。',
      'No donations had been received by the team.',
      'polarity: 收到 / No donations had been received',
    ],
    ['湖上的冰全部融化了。', 'The ice on the lake did not melt.', 'polarity: 融化 / did not melt'],
    ['证人还提到了那封信。', 'The witness did not mention the letter.', 'polarity: 提到 / did not mention'],
    ['牧民没有迁移羊群。', 'The herders moved their sheep to the valley.', 'polarity: 没有迁移 / moved'],
    ['游客中女性占61%。', 'Men made up 61 percent of the visitors.', 'polarity: 女性 / Men'],
    ['他的女儿继承了农场。', 'His son inherited the farm.', 'polarity: 女儿 / son'],
    [
      '只有四名议员投票支持。',
      'All but four of the lawmakers voted for it.',
      'polarity: 只有四名议员投票支持 / All but four of the lawmakers voted for it',
    ],
    ['德国队击败法国队。', 'France beat Germany in the opening match.', 'other: 德国队击败法国 / France beat Germany'],
    [
      '日本将向挪威支付500万美元。',
      'Norway will pay Japan $5 million.',
      'other: 日本将向挪威支付 / Norway will pay Japan',
    ],
    ['工厂今年的产量翻了一番。', 'Output at the factory was halved this year.', 'polarity: 翻了一番 / halved'],
    [
      '参与这项研究的海洋学家说，结果可信。',
      'The result is sound, said an oceanographer who was not involved in the study.',
      'polarity: 参与这项研究 / was not involved in the study',
    ],
    ['船长承认烧毁了航海日志。', 'The captain denied that the logbook had been burned.', 'polarity: 承认 / denied'],
    ['厨师否认偷了珠宝。', 'The cook admitted stealing the jewels.', 'polarity: 否认 / admitted'],
    ['她已认定违法，也承认指控。', 'She denied the charges.', 'polarity: 承认 / denied'],
    ['議會否決了這項法案。', 'Parliament approved the bill.', 'polarity: 否決 / approved'],
    ['她不排除提高财富税。', 'She ruled out raising the wealth tax.', 'polarity: 不排除 / ruled out'],
    [
      '46%的人反对核电。',
      'Some 46 percent were in favor of nuclear power, 31 percent opposed.',
      'polarity: 反对 / in favor',
    ],
    ['团队出价较高。', 'The team made a lower bid.', 'polarity: 较高 / lower'],
    [
      '裁判判定进球无效。',
      'The referee let the goal stand after a long review.',
      'polarity: 进球无效 / let the goal stand',
    ],
    ['沉船比附近那艘船还晚两百年。', 'The wreck is two hundred years older than the other.', 'polarity: 还晚 / older'],
    [
      '邮轮从某个小港出发前往汉堡。',
      'The liner had left Hamburg for Reykjavik.',
      'place: 从某个小港出发前往汉堡 / left Hamburg for Reykjavik',
    ],
    [
      '公司将把1万个全职岗位改为兼职岗位。',
      'The company will turn 10,000 part-time jobs into full-time ones.',
      'other: 1万个全职岗位改为兼职 / part-time jobs into full-time',
    ],
    [
      '把检查由每周一次改为每月一次。',
      'Inspections are to be weekly instead of monthly.',
      'other: 每周一次改为每月 / instead of monthly',
    ],
    [
      '飞行员工会在圣诞节举行了罢工。',
      "The pilots' union had called off a strike at Christmas.",
      'polarity: 举行了 / called off',
    ],
    ['两名护士拒不认罪。', 'The two nurses pleaded guilty.', 'polarity: 拒不认罪 / pleaded guilty'],
    ['她当庭认罪。', 'She pleaded not guilty to fraud.', 'polarity: 当庭认罪 / pleaded not guilty'],
    [
      '零售价至少会下降12%。',
      'Retail prices will fall by no more than 12 percent.',
      'polarity: 至少会下降 / no more than',
    ],
    ['报名的最多有12万人。', 'At least 120,000 people signed up.', 'polarity: 最多有 / At least'],
    ['斐济队以21比22惜败汤加队。', 'Fiji beat Tonga 22-21.', 'polarity: 惜败 / beat'],
    ['工会承诺参加罢工。', 'The union promised not to join the strike.', 'polarity: 参加 / promised not to join'],
  ])('flags %s', (chinese, original, expected) => {
    expect(conflictsOf(chinese, original)).toEqual([expected])
  })

  it.each([
    [
      '今后三年，公司还要在安全方面投入不少于4.55亿美元。',
      'It will also spend at least $455m on safety over the next three years.',
    ],
    ['发达国家每年出资不低于1000亿美元。', 'Rich countries are to provide at least $100 billion a year.'],
    ['她对统一的前景很不高兴。', 'She was anything but pleased at the prospect of unity.'],
  ])('a denied bound or mood stands beside what it means: %s', (chinese, english) =>
    expect(conflictsOf(chinese, english)).toEqual([]),
  )

  it.each([
    ['她不排除提高财富税。', 'She has not ruled out raising the wealth tax.'],
    ['她不排除提高财富税。', 'She refused to rule out raising the wealth tax.'],
    ['公司答应赔偿但不承认责任。', 'The firm said it would pay without admitting liability.'],
    ['她承认有罪，其他人拒不认罪。', 'She pleaded guilty, while the others pleaded not guilty.'],
    ['他赚了不超过12万美元。', 'He made up to 120,000 dollars.'],
    ['参赛者最多，达12万人。', 'At least 120,000 people took part.'],
    [
      '湖水不到一小时便流干，造成至少70人死亡。',
      'The lake drained in less than an hour and killed at least 70 people.',
    ],
    ['汤加队以21比22惜败斐济队。', 'Fiji beat Tonga 22-21.'],
    ['居民不要饮用未煮沸的自来水。', 'Residents should boil tap water.'],
    ['考生近九成一次通过，没通过的只有一成多。', 'Nearly nine in ten of those who took the test passed it.'],
    ['船厂交付了第二艘巡逻艇，还有六艘尚未交付。', 'The shipyard delivered the second of eight patrol boats.'],
    ['幼童毫发无损地获救。', 'A toddler was pulled unhurt from the rubble.'],
    ['一直无人知道它的价值。', 'It was an umbrella stand for half a century before anyone knew its worth.'],
    ['公司将把1万个兼职岗位改为全职岗位。', 'The company will turn 10,000 part-time jobs into full-time ones.'],
    ['31%的人反对核电。', 'Some 46 percent were in favor of nuclear power, 31 percent opposed.'],
    ['裁判判定进球有效。', 'The referee let the goal stand after a long review.'],
    ['沉船比附近那艘船还早两百年。', 'The wreck is two hundred years older than the other.'],
    ['铜价周三下跌约4%。', 'Copper prices fell about 4 percent on Wednesday.'],
    ['股价先涨后跌，最终下跌4%。', 'Shares rose 2 percent before they fell 4 percent.'],
    ['大桥没有超出预算。', 'The bridge was completed under budget.'],
    ['加拿大总理特鲁多没有出席。', 'Leaders came, among them the French president, but not Justin Trudeau.'],
    ['超过3.5万人报名。', 'No fewer than 35,000 people signed up.'],
    ['货轮从汉堡驶往纽约。', 'The freighter was sailing to New York from Hamburg.'],
    ['考古队尚未收到捐款。', 'No donations had been received by the team.'],
    ['终点猜得到。', 'No matter what was at the end, they guessed.'],
    ['乘客全部罹难。', 'None of the passengers lived.'],
    ['政府可能会实施制裁。', 'The government did not rule out sanctions.'],
    ['协议最终流产了。', 'The talks did not produce an agreement.'],
    ['证人提到那封信了吗？', 'The witness did not mention the letter.'],
    ['证人后来提到了那封信。', 'The witness did not mention the letter until May.'],
    ['牧民没有迁移羊群。', 'The herders refused to move their sheep.'],
    ['游客中女性占61%。', 'Women made up 61 percent of the visitors, men the rest.'],
    [
      '他和一名陌生女子真的如约见面。',
      'He had made a promise to a woman he had never met, and two weeks later they kept it.',
    ],
    ['它还有一位“哥哥”，1969年炸毁。', 'A sister machine was lost in 1969.'],
    ['我们没有别的地方可去。', 'There was nowhere else for us to go.'],
    ['村里总有人熬到天亮。', 'She never let anyone wait until dawn in the village.'],
    ['工厂的产量减半，价格却翻了一番。', 'Prices doubled at the factory.'],
    ['未参与这项研究的海洋学家说，结果可信。', 'The result is sound, said an oceanographer not involved in the study.'],
    ['船长承认船上有漏洞。', 'The captain denied that the logbook had been burned.'],
    ['船长承认烧毁了航海日志。', 'The captain denied lying, but admitted that the logbook had been burned.'],
    ['船长承认烧毁了航海日志。', 'The captain did not deny that the logbook had been burned.'],
    ['他的儿子继承了农场。', 'The boy, with a daughter of the miller, inherited the farm.'],
    ['只有四名议员没有投票。', 'All but four of the lawmakers voted.'],
    ['德国队被法国队击败。', 'France beat Germany in the opening match.'],
    ['法国队击败德国队。', 'France beat Germany in the opening match.'],
    ['他们上一次在客场取胜还要追溯到2017年。', 'They have not won away since 2017.'],
    ['主席指责公司无视警告。', 'The chairman accused the company of ignoring years of warnings.'],
    ['两人实际服刑都不到18个月。', 'Neither of the two served more than 18 months.'],
    ['教师次日在医院不治身亡。', 'The teacher died in the hospital a day later.'],
    ['邮轮从汉堡前往某个小港。', 'The liner had left Hamburg for Reykjavik.'],
    ['邮轮从某个小港返回，前往汉堡。', 'The liner had left Hamburg for Reykjavik, and it returned to Hamburg.'],
    ['工会承诺不参加罢工。', 'The union promised not to join the strike.'],
    ['他同意退出竞选。', 'He agreed not to run for mayor.'],
    ['公司承诺将冻结票价。', 'The company promised not to raise fares.'],
    ['两国承诺克制使用武力。', 'The two countries pledged not to use force.'],
    ['旧琴几天之内就可能重新拼装。', 'The violin may be rebuilt within days, and never be heard again.'],
  ])('lets %s stand', (chinese, original) => {
    expect(conflictsOf(chinese, original)).toEqual([])
  })
})
