import { describe, expect, it } from 'vitest'

import { type Case, split } from './split-lines.ts'

describe('the section of a title line', () => {
  it('drops the mark of a bilingual page, and no word that only begins like it', () => {
    const cases: Case[] = [
      [
        '纽约时报中文网 - 中英对照版-山谷里的最后一位钟表匠中英',
        '纽约时报中文网',
        '中英对照版',
        '山谷里的最后一位钟表匠',
      ],
      ['纽约时报中文网 - 中英对照版-英国小城的雨', '纽约时报中文网', '中英对照版', '英国小城的雨'],
      [
        '纽约时报中文网 - 英文原版-英A Ferryman’s Long Goodbye',
        '纽约时报中文网',
        '英文原版',
        'A Ferryman’s Long Goodbye',
      ],
      ['纽约时报中文网 - 中英对照版-中英渔村里的图书馆', '纽约时报中文网', '中英对照版', '渔村里的图书馆'],
      ['纽约时报中文网-中英合办的小学招生了', '纽约时报中文网', null, '中英合办的小学招生了'],
      ['纽约时报中文网 - 中英对照版-中英一个邮差的三十年', '纽约时报中文网', '中英对照版', '一个邮差的三十年'],
      [
        '纽约时报中文网 - 英文原版-The Baker Who Would Not Leave英',
        '纽约时报中文网',
        '英文原版',
        'The Baker Who Would Not Leave',
      ],
    ]
    expect(split(cases, 'together')).toEqual(cases)
    expect(split(cases, 'alone')).toEqual(cases)
  })

  it('takes a section between outlet and headline', () => {
    const cases: Case[] = [
      [
        'The Economist - Finance & economics - Why banks like mud',
        'The Economist',
        'Finance & economics',
        'Why banks like mud',
      ],
      [
        'The Guardian - Environment-Moths return to a drained marsh',
        'The Guardian',
        'Environment',
        'Moths return to a drained marsh',
      ],
      ['The Guardian - Opinion - Let the night buses run', 'The Guardian', 'Opinion', 'Let the night buses run'],
      [
        'Foreign Policy-Post-war ports are crowded again  Podcasts',
        'Foreign Policy',
        'Podcasts',
        'Post-war ports are crowded again',
      ],
      ['联合早报-财经-即时-钢厂下调三季度产量', '联合早报', '财经-即时', '钢厂下调三季度产量'],
      ['联合早报-评论-港口不只是码头', '联合早报', '评论', '港口不只是码头'],
      ['The Guardian - Opinion-Who owns the night bus?', 'The Guardian', 'Opinion', 'Who owns the night bus?'],
      ['The Guardian - China - Barley farmers turn to tea', 'The Guardian', 'China', 'Barley farmers turn to tea'],
      [
        '纽约时报中文网 - 英文原版-英“We Are Still Here”: A Village Waits',
        '纽约时报中文网',
        '英文原版',
        '“We Are Still Here”: A Village Waits',
      ],
    ]
    expect(split(cases, 'together')).toEqual(cases)
    expect(split(cases, 'alone')).toEqual(cases)
  })

  it('takes a section glued to the end of the headline', () => {
    const cases: Case[] = [
      ['The Economist-How to read a river  China', 'The Economist', 'China', 'How to read a river'],
      ['Reuters-Floods spread in the night  Germany', 'Reuters', 'Germany', 'Floods spread in the night'],
      [
        'The Economist-A cold snap tests gas stores  Business',
        'The Economist',
        'Business',
        'A cold snap tests gas stores',
      ],
      [
        'The Economist Print Edition-What bakers know about rents Leaders',
        'The Economist Print Edition',
        'Leaders',
        'What bakers know about rents',
      ],
      [
        'The Economist Print Edition-Parts makers quit the lowlands Asia',
        'The Economist Print Edition',
        'Asia',
        'Parts makers quit the lowlands',
      ],
      [
        'The Economist Print Edition-The price of a good umbrella Britain',
        'The Economist Print Edition',
        'Britain',
        'The price of a good umbrella',
      ],
      [
        'The Economist Print Edition-How lenders misread the river towns Finance & economics',
        'The Economist Print Edition',
        'Finance & economics',
        'How lenders misread the river towns',
      ],
      [
        'The Economist Print Edition-The rice belt dries out  Asia',
        'The Economist Print Edition',
        'Asia',
        'The rice belt dries out',
      ],
      [
        'The Washington Post-The long road back from the hills  Podcasts',
        'The Washington Post',
        'Podcasts',
        'The long road back from the hills',
      ],
      ['纽约时报中文网-观点-菜市场为什么重要', '纽约时报中文网', '观点', '菜市场为什么重要'],
      ['联合早报-国际-港口罢工第三天', '联合早报', '国际', '港口罢工第三天'],
      ['联合早报-中国-言论-乡镇医院缺的不是设备', '联合早报', '中国-言论', '乡镇医院缺的不是设备'],
    ]
    expect(split(cases, 'together')).toEqual(cases)
    expect(split(cases, 'alone')).toEqual(cases)
  })

  it('leaves the word at the end where the headline needs it', () => {
    const cases: Case[] = [
      [
        'The Economist Print Edition-Why investors fall out of love with China',
        'The Economist Print Edition',
        null,
        'Why investors fall out of love with China',
      ],
      [
        'The Economist Print Edition-Can small shops outlast Asia',
        'The Economist Print Edition',
        null,
        'Can small shops outlast Asia',
      ],
      [
        'The Economist Print Edition-Lessons from rural China',
        'The Economist Print Edition',
        null,
        'Lessons from rural China',
      ],
      ['The Guardian-A ferry master sails home to Asia', 'The Guardian', null, 'A ferry master sails home to Asia'],
      [
        'The Economist Print Edition-A pilgrim’s guide to modern China',
        'The Economist Print Edition',
        null,
        'A pilgrim’s guide to modern China',
      ],
      [
        'The Economist Print Edition-The last ferry to leave for Asia',
        'The Economist Print Edition',
        null,
        'The last ferry to leave for Asia',
      ],
      ['Reuters-Shipyard sells its last dock in China', 'Reuters', null, 'Shipyard sells its last dock in China'],
    ]
    expect(split(cases, 'together')).toEqual(cases)
    expect(split(cases, 'alone')).toEqual(cases)
  })

  it('knows outlets and sections in Traditional characters too', () => {
    const cases: Case[] = [
      ['聯合早報-中國-即時-碼頭今夜復工', '聯合早報', '中國-即時', '碼頭今夜復工'],
      ['联合早报-财经时评-码头的账该怎么算', '联合早报', '财经时评', '码头的账该怎么算'],
      ['明報-觀點-舊碼頭該不該拆', '明報', '觀點', '舊碼頭該不該拆'],
      ['德國之聲-萊茵河上的貨船', '德國之聲', null, '萊茵河上的貨船'],
      ['紐約時報中文網 - 中英對照版-中英雨季的屋頂', '紐約時報中文網', '中英對照版', '雨季的屋頂'],
      ['南灣晚報-漁港的新燈', '南灣晚報', null, '漁港的新燈'],
      ['臺灣-菲律賓航線增班', null, null, '臺灣-菲律賓航線增班'],
    ]
    expect(split(cases, 'together')).toEqual(cases)
    expect(split(cases, 'alone')).toEqual(cases)
  })

  it('takes no section off a pair or a compound', () => {
    const cases: Case[] = [
      ['Reuters-China-ASEAN port fees fall', 'Reuters', null, 'China-ASEAN port fees fall'],
      ['The Guardian-World-Famous Noodle Bar Shuts', 'The Guardian', null, 'World-Famous Noodle Bar Shuts'],
    ]
    expect(split(cases, 'together')).toEqual(cases)
    expect(split(cases, 'alone')).toEqual(cases)
  })

  it('knows the columns of Chinese papers', () => {
    const cases: Case[] = [
      ['人民日报-金台锐评-给老桥留一条路', '人民日报', '金台锐评', '给老桥留一条路'],
      ['新京报-记者手记-停电的第三夜', '新京报', '记者手记', '停电的第三夜'],
      ['北岭日报-独家-船厂易主内情', '北岭日报', '独家', '船厂易主内情'],
      ['中新社-突发-渡口临时关闭', '中新社', '突发', '渡口临时关闭'],
      ['財新網-觀察-電價改革下一步', '財新網', '觀察', '電價改革下一步'],
      ['联合早报-中国-快讯-江阴码头复工', '联合早报', '中国-快讯', '江阴码头复工'],
      ['新华社-快讯：渡口关闭', '新华社', null, '快讯：渡口关闭'],
      ['新京报-我们回到三年前的 现场', '新京报', null, '我们回到三年前的 现场'],
    ]
    expect(split(cases, 'together')).toEqual(cases)
    expect(split(cases, 'alone')).toEqual(cases)
  })

  it('takes a country behind a spaced hyphen for a section where it makes no pair or compound', () => {
    const cases: Case[] = [
      ['The Guardian - Canada-Maple farmers tap early', 'The Guardian', 'Canada', 'Maple farmers tap early'],
      ['BBC News - Wales-Sheep-dog trials return', 'BBC News', 'Wales', 'Sheep-dog trials return'],
      ['The Guardian - India-Pakistan ferry resumes', 'The Guardian', null, 'India-Pakistan ferry resumes'],
      ['The Guardian - Canada-Made Skates Sell Out', 'The Guardian', null, 'Canada-Made Skates Sell Out'],
      ['The Guardian - Canada-Lumber Row Deepens', 'The Guardian', null, 'Canada-Lumber Row Deepens'],
      ['Reuters-Canada-Boeing row deepens again', 'Reuters', null, 'Canada-Boeing row deepens again'],
    ]
    expect(split(cases, 'together')).toEqual(cases)
    expect(split(cases, 'alone')).toEqual(cases)
  })

  it('takes a section whose capital the headline would not have, whatever verb is before it', () => {
    const cases: Case[] = [
      [
        'The Economist Print Edition-A harbour too old to mend Science & technology',
        'The Economist Print Edition',
        'Science & technology',
        'A harbour too old to mend',
      ],
      [
        'The Economist-What the ferry lobby gains from stalling Business',
        'The Economist',
        'Business',
        'What the ferry lobby gains from stalling',
      ],
      [
        'Foreign Policy-The harbours that nobody visits Special report',
        'Foreign Policy',
        'Special report',
        'The harbours that nobody visits',
      ],
      [
        'The Economist Print Edition-Why bakers still learn to trust Britain',
        'The Economist Print Edition',
        null,
        'Why bakers still learn to trust Britain',
      ],
      ['The Economist-How to win at Business', 'The Economist', null, 'How to win at Business'],
      ['Foreign Policy-How slow ferries drive Business', 'Foreign Policy', null, 'How slow ferries drive Business'],
    ]
    expect(split(cases, 'together')).toEqual(cases)
    expect(split(cases, 'alone')).toEqual(cases)
  })
})
