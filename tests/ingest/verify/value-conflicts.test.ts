import { describe, expect, it } from 'vitest'

import { valueConflicts } from '#ingest/verify/value-conflicts.ts'

/** The conflicts of a Chinese sentence with the sentences it is linked to, each as `kind: summary | original`. */
function conflicts(summary: string, ...linked: string[]): string[] {
  const originals = linked.map((text, at) => ({ id: `o1.${at + 1}`, text }))
  return valueConflicts(summary, originals, '2023-09-18').map((found) => {
    expect(summary.slice(...found.summaryRange)).toBe(found.summary)
    const text = originals.find(({ id }) => id === found.sentence)?.text
    expect(text?.slice(...found.originalRange)).toBe(found.original)
    return `${found.kind}: ${found.summary} | ${found.original}`
  })
}

/** Two texts share something where both speak of lorries. */
function lorries(chinese: string, original: string): number {
  return chinese.includes('卡车') && original.includes('lorries') ? 0.8 : 0.1
}

describe('a conflict', () => {
  it.each([
    ['病毒夺走了约3000万条生命。', 'The virus took an estimated 300 million lives.', 'number: 3000万 | 300 million'],
    ['他们只停留了50分钟。', 'They stayed for 15 minutes.', 'number: 50分钟 | 15 minutes'],
    ['排队要三个半星期。', 'The queue would take three and a half days.', 'number: 三个半星期 | three and a half days'],
    ['二十八个脚印依次亮起。', 'Twenty-nine footprints lit up one by one.', 'number: 二十八 | Twenty-nine'],
    ['它占去开支的一成以上。', 'It took more than 4 percent of spending.', 'number: 一成以上 | 4 percent'],
    ['他被罚款45万美元。', 'He was fined $355,000.', 'number: 45万美元 | $355,000'],
    ['失业率降至2.8%。', 'Unemployment fell to 3.8%.', 'number: 2.8% | 3.8%'],
    ['客队以4比2取胜。', 'The visitors won 3-2.', 'number: 4比2 | 3-2'],
    ['他今年63岁。', 'He is a 36-year-old farmer.', 'number: 63岁 | 36-year-old'],
    ['第34屆大會開幕。', 'The 33rd assembly opened.', 'number: 第34 | 33rd'],
    ['他在周四到访。', 'He came on Tuesday.', 'date: 周四 | Tuesday'],
    ['他公元前201年去世。', 'He died in 210 B.C. at the age of 49.', 'date: 公元前201年 | 210 B.C.'],
    ['会议9月19日举行。', 'The meeting was on September 18.', 'date: 9月19日 | September 18'],
    ['2023年9月19日，他们见面。', 'They met on September 18, 2023.', 'date: 9月19日 | September 18'],
    ['他21日抵达。', 'He arrives on Feb. 15.', 'date: 21日 | Feb. 15'],
    ['1968年1月27日发生火灾。', 'A fire broke out on January 27, 1967.', 'date: 1968年 | 1967'],
    ['上世纪七十年代', 'back in the 1980s', 'date: 上世纪七十年代 | 1980s'],
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

  it('names the value whose surroundings share more with its own, where there are several', () => {
    const pause = 'and nobody in the town remembered when it had last been so crowded, so early in the year'
    const originals = [
      { id: 'o1.1', text: `There were 40 ships in the bay, ${pause}, ${pause}, with 60 lorries on the quay.` },
    ]
    expect(valueConflicts('码头上有80辆卡车。', originals, null)).toEqual([])
    expect(valueConflicts('码头上有80辆卡车。', originals, null, lorries)).toMatchObject([{ original: '60' }])
  })
})

describe('no conflict', () => {
  it.each([
    ['is in a number told in another way', '近七成选民支持。', 'Sixty-eight percent of voters were in favor.'],
    ['is in what is left over', '省下了四分之三的用量。', 'It needed only a quarter of the dose.'],
    ['is in a multiple', '产量增长了两倍。', 'Output tripled.'],
    ['is in a rounded number', '销量为44.4万辆。', 'It sold 443,956 vehicles.'],
    ['is in another unit', '导弹飞行了约800公里。', 'The missile flew some 500 miles.'],
    ['is in another currency', '交易价值约70亿元。', 'The deal is worth about $1 billion.'],
    ['is in a sum', '事故造成9名成人和4名儿童死亡。', 'Thirteen people, four of them children, died.'],
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
    ['is in a vague number', '数百人被捕。', 'Thousands were arrested.'],
  ])('%s', (_, summary, original) => {
    expect(conflicts(summary, original)).toEqual([])
  })

  it('is told where it is not plain which value is meant', () => {
    expect(conflicts('这里有50人。', 'There were 20 men, 30 dogs, 40 cats and 35 birds.')).toEqual([])
  })

  it('is found without linked sentences', () => {
    expect(valueConflicts('这里有50人。', [], null)).toEqual([])
  })
})
