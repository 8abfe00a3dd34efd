import { describe, expect, it } from 'vitest'

import { valuesOf } from '#ingest/verify/values/values.ts'
import { type Surroundings, valueConflicts } from '#ingest/verify/values/value-conflicts.ts'

/** The conflicts of a Chinese sentence with the sentences it is linked to, each as `kind: summary | original`. */
function conflicts(summary: string, ...linked: string[]): string[] {
  const originals = linked.map((text, sentence) => ({ sentence, text }))
  return valueConflicts(summary, originals, '2023-09-18').map((found) => {
    expect(summary.slice(...found.summaryRange)).toBe(found.summary)
    const text = linked[found.sentence]
    expect(text?.slice(...found.originalRange)).toBe(found.original)
    return `${found.kind}: ${found.summary} | ${found.original}`
  })
}

const nothing: Surroundings = {
  everywhere: () => [],
  nearby: () => [],
  sameThing: () => false,
  sharedAround: () => 0,
}

/** The clause of the number shares words with one sentence of the original alone. */
function tells(sentence: number): Surroundings {
  return { ...nothing, sharedAround: (_, original) => (original.sentence === sentence ? 1 : 0) }
}

/** Beside the linked sentences stands one more. */
function beside(text: string): Surroundings {
  return { ...nothing, nearby: () => [{ sentence: 0, text }] }
}

/** Nothing is told of the rest of the original; two numbers count the same where both count lorries. */
const lorries: Surroundings = {
  ...nothing,
  sameThing: (value, { value: other, text }) =>
    value.range[0] === 4 && text.slice(other.range[1]).startsWith(' lorries'),
}

/** Another sentence of the original gives the number exactly. */
const countedElsewhere: Surroundings = {
  ...nothing,
  everywhere: () => valuesOf('In all 1,413 people came.', null),
}

describe('a conflict', () => {
  it.each([
    ['病毒夺走了约3000万条生命。', 'The virus took an estimated 300 million lives.', 'number: 3000万 | 300 million'],
    [
      '约两个小时后船体爆炸。',
      'The ship blew up some 20 minutes after the collision.',
      'number: 两个小时 | 20 minutes',
    ],
    ['它传回635太字节数据。', 'It sent back 635 gigabytes of data.', 'number: 635太字节 | 635 gigabytes'],
    ['将于2月1日前公布。', 'It is due by the first of April.', 'date: 2月1日 | first of April'],
    [
      '公司曾提出收购51%的股权，但员工不同意。',
      'The firm had offered to buy 49 percent of it, but the crew refused.',
      'number: 51% | 49 percent',
    ],
    ['火山折腾了三个多月。', 'The volcano rumbled on for more than a year.', 'number: 三个多月 | a year'],
    [
      '接班者应在八月前到唐宁街10号就位。',
      'A new leader should be at 10 Downing Street by October.',
      'date: 八月 | October',
    ],
    [
      '他大约9岁登基，在位约19年。',
      'He was about nine when he came to the throne, and reigned for about nine years.',
      'number: 19年 | nine years',
    ],
    ['山峰矮了1300米。', 'The peak was 1,300 feet lower.', 'number: 1300米 | 1,300 feet'],
    ['他只考虑了40分钟。', 'He thought about it for four minutes.', 'number: 40分钟 | four minutes'],
    ['它已有1500年历史。', 'It is about 10,500 years old.', 'number: 1500年 | 10,500 years old'],
    ['他们只停留了50分钟。', 'They stayed for 15 minutes.', 'number: 50分钟 | 15 minutes'],
    ['排队要三个半星期。', 'The queue would take three and a half days.', 'number: 三个半星期 | three and a half days'],
    ['二十八个脚印依次亮起。', 'Twenty-nine footprints lit up one by one.', 'number: 二十八 | Twenty-nine'],
    ['它占去开支的一成以上。', 'It took more than 4 percent of spending.', 'number: 一成以上 | 4 percent'],
    ['他被罚款45万美元。', 'He was fined $355,000.', 'number: 45万美元 | $355,000'],
    ['他们搬走了83袋面粉。', 'They carried off 38 sacks of flour.', 'number: 83 | 38'],
    ['事故造成两名矿工受伤。', 'Three miners were hurt in the accident.', 'number: 两 | Three'],
    ['访客其中三分之一不满十岁。', 'Two-thirds of the visitors are under 10.', 'number: 三分之一 | Two-thirds'],
    ['失业率降至2.8%。', 'Unemployment fell to 3.8%.', 'number: 2.8% | 3.8%'],
    ['客队以4比2取胜。', 'The visitors won 3-2.', 'number: 4比2 | 3-2'],
    ['他今年63岁。', 'He is a 36-year-old farmer.', 'number: 63岁 | 36-year-old'],
    ['第34屆大會開幕。', 'The 33rd assembly opened.', 'number: 第34 | 33rd'],
    ['他在周四到访。', 'He came on Tuesday.', 'date: 周四 | Tuesday'],
    ['他公元前201年去世。', 'He died in 210 B.C. at the age of 49.', 'date: 公元前201年 | 210 B.C.'],
    ['会议9月19日举行。', 'The meeting was on September 18.', 'date: 9月19日 | September 18'],
    ['2023年9月19日，他们见面。', 'They met on September 18, 2023.', 'date: 9月19日 | September 18'],
    ['他21日抵达。', 'He arrives on Feb. 15.', 'date: 21日 | Feb. 15'],
    [
      '公司1921年成立，近十年增长很快。',
      'The company, founded in 1911, grew quickly in the past decade.',
      'date: 1921年 | 1911',
    ],
    ['机组运行到2040年11月。', 'The unit may run until Nov. 9, 2045.', 'date: 2040年 | 2045'],
    ['1968年1月27日发生火灾。', 'A fire broke out on January 27, 1967.', 'date: 1968年 | 1967'],
    ['上世纪七十年代', 'back in the 1980s', 'date: 上世纪七十年代 | 1980s'],
    ['两点之间只隔着大约半毫米。', 'They were only about 0.05 millimeters apart.', 'number: 半毫米 | 0.05 millimeters'],
    [
      '利率上调50个基点。',
      'It raised rates by a quarter of a percentage point.',
      'number: 50个基点 | a quarter of a percentage point',
    ],
    ['公司第二季度盈利。', 'It made a profit in the third quarter.', 'number: 第二季度 | third quarter'],
    ['用户数翻了两番。', 'The number of users doubled.', 'number: 翻了两番 | doubled'],
    ['规模是此前的三倍。', 'It is twice the size it was.', 'number: 三倍 | twice'],
    ['她以10秒87夺冠。', 'She won in 10.78 seconds.', 'number: 10秒87 | 10.78 seconds'],
    ['她以2小时13分62秒称雄。', 'She won in 2:13:44.', 'number: 2小时13分62秒 | 2:13:44'],
    ['手稿卖了210万英镑。', 'It sold for 1.2 million pounds.', 'number: 210万英镑 | 1.2 million pounds'],
    ['首席执行官62岁。', 'The chief executive, 52, has left.', 'number: 62岁 | 52'],
    ['他四十多岁写书。', 'He wrote books in his twenties.', 'number: 四十多岁 | twenties'],
    ['那孩子20岁。', 'He was a boy of 14 who had never left home.', 'number: 20岁 | 14'],
    ['过去五年，湖面缩小了。', 'Over the past decade the lake has shrunk.', 'number: 五年 | past decade'],
    ['窗口只有一小时。', 'The window lasts half an hour.', 'number: 一小时 | half an hour'],
    ['这是演示的98周年。', 'It was the 70th anniversary of the show.', 'number: 98周年 | 70th'],
    ['闸门已关闭280多次。', 'It has been closed more than 200 times.', 'number: 280多 | 200'],
    ['毛利率降到33%。', 'Margins slipped to 35 percent.', 'number: 33% | 35 percent'],
    ['他们送来1,846本书。', 'They sent 1,864 books.', 'number: 1,846 | 1,864'],
    ['气温降至零下五十度。', 'It fell to minus 15 Celsius.', 'number: 零下五十度 | minus 15 Celsius'],
    ['现场有1.9万名观众。', 'A crowd of 91,000 watched.', 'number: 1.9万 | 91,000'],
    ['2005年他送拍一批酒。', 'In April 2008 he offered some wine.', 'date: 2005年 | 2008'],
    ['从1991年4月26日开始投票。', 'The vote ran from April 26 to April 29, 1994.', 'date: 1991年 | April 26'],
    ['会议11月36日举行。', 'The meeting was on November 26.', 'date: 11月36日 | November 26'],
    ['协定1986年元旦生效。', 'It came into force on January 1, 1989.', 'date: 1986年 | 1989'],
  ])('is found in: %s', (summary, original, expected) => {
    expect(conflicts(summary, original)).toEqual([expected])
  })

  it('is found among several linked sentences, beside the values that agree with it', () => {
    const found = conflicts(
      '周一，委员会以12票通过预算，支出为9亿欧元。',
      'The committee met on Monday and passed the budget with 12 votes.',
      'It provides for spending of 6 billion euros.',
    )
    expect(found).toEqual(['number: 9亿欧元 | 6 billion euros'])
  })

  it('is found though another value is the wrong one’s conversion', () => {
    const found = conflicts('风速达每小时140英里（161公里）。', 'Winds reached 100 miles (161 kilometers) an hour.')
    expect(found).toEqual(['number: 140英里 | 100 miles'])
  })

  it('is found in a Chinese original too', () => {
    expect(conflicts('三十二名工人获救。', '共有23名工人获救。')).toEqual(['number: 三十二 | 23'])
  })

  it('is found once where two sentences say the same', () => {
    const found = conflicts('他们再捐1.05亿英镑。', 'They pledge £75m.', 'A further £75 million is to be given.')
    expect(found).toEqual(['number: 1.05亿英镑 | £75m'])
  })

  it('names the value that stands beside the same others, where there are several', () => {
    const original = 'Output would fall by 4.4 percent to 51.8 million bags, and that of one kind by 12.4 percent.'
    expect(conflicts('产量将减少7.5%，降至5180万袋。', original)).toEqual(['number: 7.5% | 4.4 percent'])
  })

  it('names the value whose surroundings share more with its own, where there are several', () => {
    const pause = 'and nobody in the town remembered when it had last been so crowded, so early in the year'
    const originals = [
      { sentence: 0, text: `There were 40 ships in the bay, ${pause}, ${pause}, with 60 lorries on the quay.` },
    ]
    expect(valueConflicts('码头上有80辆卡车。', originals, null)).toEqual([])
    expect(valueConflicts('码头上有80辆卡车。', originals, null, lorries)).toMatchObject([{ original: '60' }])
  })
})

describe('no conflict', () => {
  it.each([
    ['is in a number told in another way', '近七成选民支持。', 'Sixty-eight percent of voters were in favor.'],
    ['is in what is left over', '省下了四分之三的用量。', 'It needed only a quarter of the dose.'],
    ['is in more than half', '一半以上的座位已售出。', 'They have sold 62 percent of the seats.'],
    ['is in half of them', '有18名陪审员如此说。', 'Half the 36 jurors said so.'],
    ['is in so many percent less', '降雨量为820毫米。', 'Rainfall was 18% below the average of 1,000 mm.'],
    [
      'is in what two shares leave',
      '出自本国的只有一成出头。',
      'Some 72 percent come from here, 17 percent from there.',
    ],
    ['is in the other part, roughly', '超过九成五没有被拒绝。', 'Barely 4% of applicants were turned away.'],
    ['is in what was left open', '18座车站只有4座开放。', "They shut 14 of Naples's 18 stations."],
    ['is in what was exceeded', '原本预算250万欧元。', 'It cost 3.2 million euros, 700,000 more than budgeted.'],
    ['is in the points between', '差距缩小了5个百分点。', 'The gap narrowed to 12 percentage points from 17.'],
    ['is in the year of a birthday', '它2023年死去，120岁。', 'It hatched in 1903 and died on its 120th birthday.'],
    ['is in months of age', '一岁半的孩子获救。', 'An 18-month-old child was saved.'],
    ['is in a multiple', '产量增长了两倍。', 'Output tripled.'],
    ['is in a rounded number', '销量为44.4万辆。', 'It sold 443,956 vehicles.'],
    ['is in another unit', '导弹飞行了约800公里。', 'The missile flew some 500 miles.'],
    ['is in another currency', '交易价值约70亿元。', 'The deal is worth about $1 billion.'],
    ['is in a sum', '事故造成9名成人和4名儿童死亡。', 'Thirteen people, four of them children, died.'],
    ['is in part of a thousand million', '市值蒸发近2.5亿美元。', 'It lost almost a quarter of a billion dollars.'],
    ['is in millions of which the unit tells', '主摄为5000万像素。', 'The main camera has 50 megapixels.'],
    [
      'is in the rest',
      '35亿立方米经此输送，其余10亿立方米绕道。',
      'Of 4.5 billion cubic meters 3.5 billion will come through here and the rest by a detour.',
    ],
    [
      'is in a difference of decimals',
      '气温将升高2.6摄氏度，比去年估计的低0.1度。',
      'Warming of 2.6 degrees Celsius was found, compared with the 2.7 degrees estimated a year ago.',
    ],
    ['is in a sum without a space', '他以2500万英镑转会。', 'He was sold for £25million.'],
    [
      'is in the order of two counts',
      '两位领先者之间的五辆赛车获准超车。',
      'He let only the five lapped cars between the two leaders overtake.',
    ],
    ['is in a clock read with a nought', '下午 6 点零 4 分着陆。', 'It touched down at 6.04 pm.'],
    [
      'is in a date so many days from another',
      '11月2日报道刊出，九日后破产。',
      'It filed for bankruptcy on November 11, nine days after the report.',
    ],
    ['is in a scale left unsaid', '能有1000万我们就偷笑了。', 'We would have been happy with ten.'],
    ['is in a list and others', '甲县、乙县等五个县停电。', 'Jia, Yi and three other counties lost power.'],
    ['is in the time between two years', '他三年后离开。', 'He joined in 2019, six years after her, and left in 2022.'],
    ['is in a weekday for a date', '9月17日，他抵达。', 'He arrived on Sunday.'],
    ['is in a product', '她任职十六年。', 'She served four four-year terms.'],
    ['is in a year worked out', '他2021年辞职。', 'He quit two years ago, after joining in 1998.'],
    ['is in a date for a weekday', '9月15日，他到访。', 'He came on Friday and will return on Sept. 30.'],
    ['is in the hour of another time zone', '北京时间凌晨4点开盘。', 'It opened at 4 p.m. Eastern time.'],
    ['is in what a summary counts itself', '报道提到三个方面。', 'The report names five people.'],
    ['is in a fixed phrase', '他们四处寻找。', 'They searched five villages.'],
    ['is in a name', '他是76人队的中锋。', 'He plays for the 77ers.'],
    ['is in what the original does not tell', '这里有三家工厂。', 'There are factories here.'],
    ['is in a number too great to be read', '排列方式超过4300京种。', 'There are more than 43 quintillion ways.'],
    ['is in seconds left out', '她用时4小时44分多。', 'She finished in 4 hours, 44 minutes and 31 seconds.'],
    [
      'is in what each is told of',
      '每生产一吨水泥排放半吨多。',
      'Producing a tonne of cement releases more than half a tonne.',
    ],
    ['is in an hour nearly told', '下午四点刚过，飞机降落。', 'It landed at 4:05 p.m.'],
    ['is in some ten years', '只用十来年就还清了债务。', 'By 1837 it had paid off the debt.'],
    [
      'is in the name of a race',
      '百米决赛里他跑出9秒58。',
      'He ran 9.58 seconds with a wind of 0.9 meters per second.',
    ],
    ['is in who leads the others', '船长带着27名队员启航。', 'All 28 men on board were saved.'],
    ['is in a pair', '每天开行28对列车。', 'There are 56 trains a day.'],
    ['is in the other scale', '水温为10到15摄氏度。', 'The water was 50 to 59 degrees Fahrenheit.'],
    ['is in what is said to be more', '多出127万票。', 'The margin was more than 1.2 million votes.'],
    ['is in a number rounded down', '饿死者超过六十万。', 'At least 632,000 people starved.'],
    ['is in a quarter of a century', '四分之一个世纪过去了。', '25 years have passed.'],
    ['is in a fiscal year', '2018财年的预算。', 'The budget for fiscal 2018.'],
    ['is in an age told in a decade', '她五十出头。', 'At 52 she is already a grandmother.'],
    ['is in a vague number', '数百人被捕。', 'Thousands were arrested.'],
  ])('%s', (_, summary, original) => {
    expect(conflicts(summary, original)).toEqual([])
  })

  it('is told where it is not plain which value is meant', () => {
    expect(conflicts('这里有50人。', 'There were 20 men, 30 dogs, 40 cats and 35 birds.')).toEqual([])
  })

  it('is found where another sentence of the original says so, more exactly than the linked one', () => {
    const linked = [{ sentence: 0, text: 'More than 1,000 people came.' }]
    expect(valueConflicts('来了1400多人。', linked, null, countedElsewhere)).toEqual([])
    expect(valueConflicts('来了1400多人。', linked, null)).toHaveLength(1)
  })

  it('is found where the clause speaks of nothing that one of several sentences tells', () => {
    const years = ['In 1928 the machine went to a museum in London.', 'It came home to Washington in December 1948.']
    const linked = years.map((text, sentence) => ({ sentence, text }))
    expect(valueConflicts('1963年才回到华盛顿。', linked, null)).toEqual([])
    expect(valueConflicts('1963年才回到华盛顿。', linked, null, tells(1))).toMatchObject([{ original: '1948' }])
  })

  it('is found in the year that one digit parts from the one meant', () => {
    const debt =
      'The loans were not cleared until 1988. A tunnel has shared the load since 1992, for 11,000 cars a day.'
    expect(conflicts('债务直到1968年才还清，每天1.1万辆车。', ...debt.split(/(?<=\.) /u))).toEqual([
      'date: 1968年 | 1988',
    ])
  })

  it('is found beside the linked sentences only where digits or words are shared', () => {
    const linked = [{ sentence: 1, text: 'Among them was a cabin boy.' }]
    expect(valueConflicts('有26人生还。', linked, null, beside('On board were 62 people.'))).toMatchObject([
      { summary: '26', original: '62', sentence: 0 },
    ])
    expect(valueConflicts('有26人生还。', linked, null, beside('On board were 97 people.'))).toEqual([])
  })

  it('is found in a date that stands right beside the linked sentences', () => {
    const linked = [{ sentence: 1, text: 'It was tested in January 2002.' }]
    expect(valueConflicts('2002年2月重新开放。', linked, null)).toHaveLength(1)
    expect(valueConflicts('2002年2月重新开放。', linked, null, beside('It reopened on February 22, 2002.'))).toEqual([])
  })

  it('is found without linked sentences', () => {
    expect(valueConflicts('这里有50人。', [], null)).toEqual([])
  })
})
