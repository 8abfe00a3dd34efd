import { describe, expect, it } from 'vitest'

import { quantitiesOf, quantityMatch } from '#ingest/align/numbers.ts'

/** Each amount of a text as `words = low..high unit (kind)`, the kind `count` left out. */
function amounts(text: string, language: 'zh' | 'en'): string[] {
  return quantitiesOf(text, language).map(({ range, low, high, kind, unit }) => {
    const bounds = low === high ? `${low}` : `${low}..${high}`
    return `${text.slice(...range)} = ${bounds}${unit ? ` ${unit}` : ''}${kind === 'count' ? '' : ` (${kind})`}`
  })
}

/** How well the first amount of a Chinese text matches the first of an English one. */
function match(chinese: string, english: string): number | null {
  const [a, b] = [quantitiesOf(chinese, 'zh')[0], quantitiesOf(english, 'en')[0]]
  return a && b ? quantityMatch(a, b) : null
}

describe('amounts in Chinese', () => {
  it.each<[string, string[]]>([
    ['船上载着约1.83万个集装箱。', ['1.83万 = 18300']],
    ['这座桥耗资96亿美元。', ['96亿美元 = 9600000000 USD (money)']],
    ['售价￥299，运费12元。', ['￥299 = 299 CNY (money)', '12元 = 12 CNY (money)']],
    ['他单场六分球、三分球齐发，得到百分。', []],
    ['每月生產 4 萬 5,000 片晶圓。', ['4 萬 5,000 = 45000']],
    ['清空这条长龙要三个半星期。', ['三个半星期 = 3.5 week (duration)']],
    ['车程两小时一刻钟。', ['两小时一刻钟 = 2.25 hour (duration)']],
    ['两地相距半个多小时的车程，他等了两个多小时。', ['两个多小时 = 2..3 hour (duration)']],
    ['她快七十岁时，父亲年近百岁。', ['七十岁 = 66..70 year (age)', '近百岁 = 80..100 year (age)']],
    ['他八岁时离家，四十多岁才回来。', ['八岁 = 8 year (age)', '四十多岁 = 40..50 year (age)']],
    ['支出占了一成以上。', ['一成以上 = 10 (percent)']],
    ['三成五的人弃权，百分之十二反对。', ['三成五 = 35 (percent)', '百分之十二 = 12 (percent)']],
    ['四分之三的用量省了下来，一半运走。', ['四分之三 = 75 (percent)', '一半 = 50 (percent)']],
    ['一半以上的居民搬走了，过半商店关门。', ['一半以上 = 50..80 (percent)', '过半 = 50..80 (percent)']],
    ['利率上调25个基点，比上月高0.4个百分点。', ['25个基点 = 0.25 (points)', '0.4个百分点 = 0.4 (points)']],
    [
      '脚夫多达三百余名，捐款十多亿美元。',
      ['三百余 = 300..400 person', '十多亿美元 = 1000000000..2000000000 USD (money)'],
    ],
    ['每年有一千多万人患病。', ['一千多万 = 10000000..20000000 person']],
    ['十几艘拖轮轮番上阵。', ['十几 = 10..20 ship']],
    ['数千人走上街头，上百人被捕。', ['数千 = 2000..10000 person', '上百 = 100..1000 person']],
    [
      '他们用了三至五年，走了两三千公里。',
      ['三至五年 = 3..5 year (duration)', '两三千公里 = 2000..3000 kilometre (measure)'],
    ],
    ['客队以3比2取胜。', ['3比2 = 3..2 (score)']],
    [
      '400千伏的线路断开，少了200千瓦时，噪声有90分贝。',
      ['400千伏 = 400000 volt (measure)', '200千瓦时 = 200000 watt-hour (measure)', '90分贝 = 90 decibel (measure)'],
    ],
    ['拍下635太字节，另有12GB。', ['635太字节 = 635 terabyte (measure)', '12GB = 12 gigabyte (measure)']],
    ['气温降到零下12摄氏度。', ['零下12摄氏度 = -12 celsius (measure)']],
    ['第33届大会开幕。', ['第33 = 33 (ordinal)']],
    ['產量增加三倍，達到兩萬億元。', ['三倍 = 3..4 (times)', '兩萬億元 = 2000000000000 CNY (money)']],
  ])('%s', (text, expected) => {
    expect(amounts(text, 'zh')).toEqual(expected)
  })

  it.each([
    '一些人一起统一了意见，一旦失败就完了。',
    '他说这是一个十分重要的决定。',
    '2023年9月18日上午10点50分。',
    '三亚和九江。',
  ])('are not in %s', (text) => {
    expect(quantitiesOf(text, 'zh')).toEqual([])
  })

  it('do not hide in names', () => {
    expect(quantitiesOf('这架波音737飞往G20峰会。', 'zh').map(({ kind }) => kind)).toEqual(['name', 'name'])
  })
})

describe('amounts in English', () => {
  it.each<[string, string[]]>([
    ['It would take three and a half days.', ['three and a half days = 3.5 day (duration)']],
    ['They walked for a little over two and a half hours.', ['two and a half hours = 2.5..2.75 hour (duration)']],
    [
      'It took more than 2 hours 34 minutes; he won in 2:02:42, 93 seconds late.',
      [
        '2 hours 34 minutes = 2.5666666666666664..3 hour (duration)',
        '2:02:42 = 2.045 hour (duration)',
        '93 seconds = 93 second (duration)',
      ],
    ],
    ['The deal is worth $1.2bn.', ['$1.2bn = 1200000000 USD (money)']],
    [
      'It costs between 10 and 15 million pounds.',
      ['10 and 15 million pounds = 10000000..15000000 pound or GBP (money)'],
    ],
    ['Shares rose $1.05 to $94.98.', ['$1.05 = 1.05 USD (money)', '$94.98 = 94.98 USD (money)']],
    ['Gusts of 80-85mph are likely.', ['80-85mph = 80..85 mile (measure)']],
    ['More than 4 percent of spending went there.', ['4 percent = 4..5 (percent)']],
    [
      'About three in ten died; three quarters were poor.',
      ['three in ten = 30 (percent)', 'three quarters = 75 (percent)'],
    ],
    [
      'Two-thirds voted, and nearly a third of them left early.',
      ['Two-thirds = 66.6667 (percent)', 'a third = 33.3333 (percent)'],
    ],
    [
      'Half a million people fled within half an hour.',
      ['Half a million = 500000 person', 'half an hour = 0.5 hour (duration)'],
    ],
    ['Twenty-nine giant footprints', ['Twenty-nine = 29']],
    ['More than a dozen tugs and dozens of boats', ['a dozen = 12..18', 'dozens = 24..120']],
    ['Tens of thousands of people', ['Tens of thousands = 20000..100000']],
    ['It was the 33rd meeting, on his twenty-first birthday.', ['33rd = 33 (ordinal)', 'twenty-first = 21 (ordinal)']],
    ['An eight-year-old boy and a man aged 36', ['eight-year-old = 8 year (age)', '36 = 36 year (age)']],
    ['Buzz Aldrin, 89, returned.', ['89 = 89 year (age)']],
    ['Output doubled, and exports grew six times.', ['doubled = 2 (times)', 'six times = 6..7 (times)']],
    ['The hosts won 3-2.', ['3-2 = 3..2 (score)']],
    ['Only one patient in 100 receives it.', ['one patient in 100 = 1 (percent)']],
    ['It sent 635 gigabytes.', ['635 gigabytes = 635 gigabyte (measure)']],
    ['An 18-month-old toddler lived.', ['18-month-old = 18 month (age)']],
    ["They shut 14 of Naples's 18 stations.", ['14 = 14', '18 = 18']],
    ['It cooled to minus 223 degrees Celsius.', ['minus 223 degrees Celsius = -223 celsius (measure)']],
    ['A margin of plus or minus three percentage points', ['three percentage points = 3 (points)']],
    ['The Kenyan clocked 3min 24sec.', ['3min 24sec = 3.4 minute (duration)']],
    [
      'She won in 4hr 3min, 48 minutes ahead.',
      ['4hr 3min = 4.05 hour (duration)', '48 minutes = 48 minute (duration)'],
    ],
    ['Less than one chance in 2,000', ['one chance in 2,000 = 0.05 (percent)']],
    ['Farrant was only 5ft 1in tall, and 3 in the room knew.', ['5ft 1in = 5.083333333333333 foot (measure)', '3 = 3']],
    ['She is 5 feet 6 inches tall.', ['5 feet 6 inches = 5.5 foot (measure)']],
  ])('%s', (text, expected) => {
    expect(amounts(text, 'en')).toEqual(expected)
  })

  it.each([
    'No one knew the one who came first.',
    'He left in 1967, on Sept. 18.',
    'They met at 10:50 a.m. in the 1980s.',
  ])('are not in %s', (text) => {
    expect(quantitiesOf(text, 'en')).toEqual([])
  })

  it('do not hide in names', () => {
    const found = quantitiesOf('COVID-19 grounded Flight 370, a Boeing 777.', 'en')
    expect(found.map(({ kind }) => kind)).toEqual(['name', 'name', 'name'])
  })
})

describe('two amounts', () => {
  it.each([
    ['三成的人', '30% of people'],
    ['三成的人', 'three in ten people'],
    ['四分之三的人', 'three quarters of people'],
    ['一半的人', 'half of them'],
    ['1.83万个', '18,300 boxes'],
    ['两周', 'a fortnight, or two weeks'],
    ['半个世纪', '50 years'],
    ['3亿英镑', '£300 million'],
  ])('are the same: %s, %s', (chinese, english) => {
    expect(match(chinese, english)).toBeGreaterThanOrEqual(0.9)
  })

  it.each([
    ['一千多万人', '10 million to 15 million people'],
    ['三百余名脚夫', 'more than 350 porters'],
    ['近八成的人', '78 percent of people'],
    ['约160公里', 'about 100 miles'],
    ['上百人', 'hundreds of people'],
    ['十几艘船', 'more than a dozen boats'],
  ])('may well be the same: %s, %s', (chinese, english) => {
    expect(match(chinese, english)).toBeGreaterThanOrEqual(0.5)
    expect(match(chinese, english)).toBeLessThan(1)
  })

  it.each([
    ['二十八个', 'twenty-nine boxes'],
    ['一成以上', 'more than 4 percent'],
    ['3000万人', '300 million people'],
    ['50分钟', '15 minutes'],
    ['三个半星期', 'three and a half days'],
    ['10到15分钟', '10 to 20 minutes'],
  ])('differ: %s, %s', (chinese, english) => {
    expect(match(chinese, english)).toBe(0)
  })
})
