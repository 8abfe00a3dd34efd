import { describe, expect, it } from 'vitest'

import { type Case, split } from './split-lines.ts'

describe('the outlet of a title line', () => {
  it('takes a line without an outlet as the headline', () => {
    const cases: Case[] = [
      ['US-Japan rice pact: what changes', null, null, 'US-Japan rice pact: what changes'],
      ['Israel-Hamas truce enters a second week', null, null, 'Israel-Hamas truce enters a second week'],
      ['Biden-Xi call leaves shippers guessing', null, null, 'Biden-Xi call leaves shippers guessing'],
      ['Thirty-one ways to fix a ferry', null, null, 'Thirty-one ways to fix a ferry'],
      ['Long-term care, short-term money', null, null, 'Long-term care, short-term money'],
      ['Self-driving tractors reach the plain', null, null, 'Self-driving tractors reach the plain'],
      ['Anti-Corruption drive reaches the ports', null, null, 'Anti-Corruption drive reaches the ports'],
      ['Bread, salt and tin - the long view', null, null, 'Bread, salt and tin - the long view'],
      ['Early-Morning trains, Late-Night fares', null, null, 'Early-Morning trains, Late-Night fares'],
      ['Wheat prices fall again', null, null, 'Wheat prices fall again'],
      ['China-Africa trade: a map', null, null, 'China-Africa trade: a map'],
      ['粤港澳-东盟物流论坛闭幕', null, null, '粤港澳-东盟物流论坛闭幕'],
      ['北京-上海高铁提速', null, null, '北京-上海高铁提速'],
      ['英文媒体关于中国的报道汇总-2023-11-05', null, null, '英文媒体关于中国的报道汇总-2023-11-05'],
      ['外媒看中国-2024年3月', null, null, '外媒看中国-2024年3月'],
      ['Covid-19 clinics close for good', null, null, 'Covid-19 clinics close for good'],
      ['一周新闻摘要 2024-05-06', null, null, '一周新闻摘要 2024-05-06'],
      ['Orchard towns wait — and wait', null, null, 'Orchard towns wait — and wait'],
      ['A Better Map-Making Machine', null, null, 'A Better Map-Making Machine'],
      ['EU-Mercosur pact: who wins', null, null, 'EU-Mercosur pact: who wins'],
      ['Sino-Russian gas line: a guide', null, null, 'Sino-Russian gas line: a guide'],
      ['Ninety-nine ways to mend a roof', null, null, 'Ninety-nine ways to mend a roof'],
      ['Post-harvest blues in the delta', null, null, 'Post-harvest blues in the delta'],
      ['Kim-Putin summit in four photos', null, null, 'Kim-Putin summit in four photos'],
      [
        'Ports, pipes and patience - notes from a dry year',
        null,
        null,
        'Ports, pipes and patience - notes from a dry year',
      ],
      ['Half-built — and half-loved', null, null, 'Half-built — and half-loved'],
    ]
    expect(split(cases, 'together')).toEqual(cases)
    expect(split(cases, 'alone')).toEqual(cases)
  })

  it('knows Chinese outlets and guesses others by their last characters', () => {
    const cases: Case[] = [
      ['联合早报-新加坡-吉隆坡高铁重启谈判', '联合早报', null, '新加坡-吉隆坡高铁重启谈判'],
      ['德国之声-中德-对话重启', '德国之声', null, '中德-对话重启'],
      ['FT中文网-社评：别急着降息', 'FT中文网', null, '社评：别急着降息'],
      ['BBC News 中文网-英国大选：一个渡口小镇的选择', 'BBC News 中文网', null, '英国大选：一个渡口小镇的选择'],
      ['新华社-时隔七年，古运河恢复通航', '新华社', null, '时隔七年，古运河恢复通航'],
      ['财新网-COVID-19后的县城医院', '财新网', null, 'COVID-19后的县城医院'],
      ['路透中文网-沪-深两市成交额回落', '路透中文网', null, '沪-深两市成交额回落'],
      ['北岭日报-春耕提前十天', '北岭日报', null, '春耕提前十天'],
      ['北岭日报-东-西部协作新路子', '北岭日报', null, '东-西部协作新路子'],
      ['江口新闻网-独家：旧船厂的最后一夜', '江口新闻网', null, '独家：旧船厂的最后一夜'],
      ['海角周刊-成都-拉萨卡车司机日记', '海角周刊', null, '成都-拉萨卡车司机日记'],
      ['青石台-夜班公交回来了', '青石台', null, '夜班公交回来了'],
      ['晨钟电视-“新-旧”两代面包师', '晨钟电视', null, '“新-旧”两代面包师'],
      ['联合早报-即时-中国-美国-欧盟三方会谈延期', '联合早报', '即时', '中国-美国-欧盟三方会谈延期'],
    ]
    expect(split(cases, 'together')).toEqual(cases)
    expect(split(cases, 'alone')).toEqual(cases)
  })

  it('guesses outlets from the words they end with', () => {
    const cases: Case[] = [
      ['Channel 9-Six-lane road splits a village', 'Channel 9', null, 'Six-lane road splits a village'],
      ['Metro 5 News-BUS FARES FROZEN', 'Metro 5 News', null, 'BUS FARES FROZEN'],
      ['E.U. Monitor-Who counts the cod?', 'E.U. Monitor', null, 'Who counts the cod?'],
      ['The Fen Chronicle-Dry summer empties the dykes', 'The Fen Chronicle', null, 'Dry summer empties the dykes'],
      [
        'Valley and Coast Record-Two-thirds of wells fail a test',
        'Valley and Coast Record',
        null,
        'Two-thirds of wells fail a test',
      ],
      ['Herald-Argus-School buses return after strike', 'Herald-Argus', null, 'School buses return after strike'],
      ['Ridge Times-Union Weekly-Co-op bakers reopen', 'Ridge Times-Union Weekly', null, 'Co-op bakers reopen'],
      ['North-South Dispatch-Ox-cart race returns', 'North-South Dispatch', null, 'Ox-cart race returns'],
      ['Plain-Dealer-Potholes win the vote', 'Plain-Dealer', null, 'Potholes win the vote'],
      ['Journal-Sentinel Daily-Sea-wall work begins', 'Journal-Sentinel Daily', null, 'Sea-wall work begins'],
      ['7 Days-Well-water tests worry a valley', '7 Days', null, 'Well-water tests worry a valley'],
      ['FM 101-All-night chemists return', 'FM 101', null, 'All-night chemists return'],
      ['St. Brannock Star-Lifeboat crew wins a raise', 'St. Brannock Star', null, 'Lifeboat crew wins a raise'],
      ['Ford & Fell Gazette-Sheep-dip ban starts in May', 'Ford & Fell Gazette', null, 'Sheep-dip ban starts in May'],
      ['Press-Telegram-Dock workers vote yes', 'Press-Telegram', null, 'Dock workers vote yes'],
      ['Sun-Sentinel Sunday-Lock-keeper finds a bell', 'Sun-Sentinel Sunday', null, 'Lock-keeper finds a bell'],
      ['Herald-Journal-U-turn on school meals', 'Herald-Journal', null, 'U-turn on school meals'],
      ['60 Seconds-Re-opened mine floods again', '60 Seconds', null, 'Re-opened mine floods again'],
    ]
    expect(split(cases, 'together')).toEqual(cases)
    expect(split(cases, 'alone')).toEqual(cases)
  })

  it('guesses outlets of one word or two where the headline is no compound', () => {
    const cases: Case[] = [
      ['Saltmarsh-Why herons like motorways', 'Saltmarsh', null, 'Why herons like motorways'],
      [
        'Morning Tide - The price of salt – and who sets it',
        'Morning Tide',
        null,
        'The price of salt – and who sets it',
      ],
      ['The Long View-Cities without clocks', 'The Long View', null, 'Cities without clocks'],
      ['El Faro-Un-posted letters found in a loft', 'El Faro', null, 'Un-posted letters found in a loft'],
      ['Dockside-TUG CREWS END STRIKE', 'Dockside', null, 'TUG CREWS END STRIKE'],
      ['Thistle-Whose hill is it?', 'Thistle', null, 'Whose hill is it?'],
      ['The Ostler-Night market opens by the canal', 'The Ostler', null, 'Night market opens by the canal'],
      ['Heron-Twenty-two boats and no crew', 'Heron', null, 'Twenty-two boats and no crew'],
      ['Hearth and Field-BAKERS WALK OUT', 'Hearth and Field', null, 'BAKERS WALK OUT'],
    ]
    expect(split(cases, 'together')).toEqual(cases)
    expect(split(cases, 'alone')).toEqual(cases)
  })

  it('learns outlets that recur', () => {
    const cases: Case[] = [
      ['Quarryman-Stone cutters strike for shade', 'Quarryman', null, 'Stone cutters strike for shade'],
      ['Quarryman-Half-finished towers get new roofs', 'Quarryman', null, 'Half-finished towers get new roofs'],
      ['Tidewater Mercury-Oyster beds reopen', 'Tidewater Mercury', null, 'Oyster beds reopen'],
      ['Tidewater Mercury - Far-off storms, near-by bills', 'Tidewater Mercury', null, 'Far-off storms, near-by bills'],
      [
        'Tidewater Mercury-UK-EU fishing row returns to the pier',
        'Tidewater Mercury',
        null,
        'UK-EU fishing row returns to the pier',
      ],
      [
        'Tidewater Mercury-3-D printed homes pass the rain test',
        'Tidewater Mercury',
        null,
        '3-D printed homes pass the rain test',
      ],
      ['Star-Beacon-Mayor quits over parking', 'Star-Beacon', null, 'Mayor quits over parking'],
      ['Star-Beacon-Snow-bound train reaches town', 'Star-Beacon', null, 'Snow-bound train reaches town'],
      ['Kelpie-Salt roads, sweet bread', 'Kelpie', null, 'Salt roads, sweet bread'],
      ['Kelpie-Biden-Xi handshake lasts nine seconds', 'Kelpie', null, 'Biden-Xi handshake lasts nine seconds'],
      ['Kelpie-Off-peak fares vanish', 'Kelpie', null, 'Off-peak fares vanish'],
      ['Granary Bell-Millers want rain', 'Granary Bell', null, 'Millers want rain'],
      ['Granary Bell - Half a loaf, twice the price', 'Granary Bell', null, 'Half a loaf, twice the price'],
      [
        'Granary Bell-US-EU steel truce extended, officials say',
        'Granary Bell',
        null,
        'US-EU steel truce extended, officials say',
      ],
    ]
    expect(split(cases, 'together')).toEqual(cases)
    expect(split(cases, 'alone')).toEqual(cases)
  })

  it('cuts behind known outlets, not at the hyphens of the headline', () => {
    const cases: Case[] = [
      [
        'Associated Press-Rail bridge reopens ahead of harvest',
        'Associated Press',
        null,
        'Rail bridge reopens ahead of harvest',
      ],
      ['AP-Sino-German carmaker shelves plant', 'AP', null, 'Sino-German carmaker shelves plant'],
      ['Bloomberg-EU-China talks stall over seed tariffs', 'Bloomberg', null, 'EU-China talks stall over seed tariffs'],
      [
        'Financial Times - Low-cost drones and the wheat belt',
        'Financial Times',
        null,
        'Low-cost drones and the wheat belt',
      ],
      ['The New York Times-Day-care costs outpace wages', 'The New York Times', null, 'Day-care costs outpace wages'],
      [
        'The Wall Street Journal-X-ray scanners come to small ports',
        'The Wall Street Journal',
        null,
        'X-ray scanners come to small ports',
      ],
      [
        'Nikkei Asia-Japan-Philippines patrols begin off Luzon',
        'Nikkei Asia',
        null,
        'Japan-Philippines patrols begin off Luzon',
      ],
      [
        'South China Morning Post-Ma-Xi meeting remembered, ten years on',
        'South China Morning Post',
        null,
        'Ma-Xi meeting remembered, ten years on',
      ],
      [
        'The Guardian-Old mills, new owners: inside the weaving revival',
        'The Guardian',
        null,
        'Old mills, new owners: inside the weaving revival',
      ],
      ['CNN-Wind-farm builders run out of ships', 'CNN', null, 'Wind-farm builders run out of ships'],
      ['BBC News-Ten-year-old finds Roman coin in ditch', 'BBC News', null, 'Ten-year-old finds Roman coin in ditch'],
      ['Reuters-Factbox-Who pays for the new canal', 'Reuters', null, 'Factbox-Who pays for the new canal'],
      ['POLITICO-E-bike rules split the cabinet', 'POLITICO', null, 'E-bike rules split the cabinet'],
      ['The Meridian-Post-mortem of a merger', 'The Meridian', null, 'Post-mortem of a merger'],
      ['The Guardian-Post-Brexit trade rules bite', 'The Guardian', null, 'Post-Brexit trade rules bite'],
      [
        'The Guardian-Post-Soviet railways - a slow repair',
        'The Guardian',
        null,
        'Post-Soviet railways - a slow repair',
      ],
    ]
    expect(split(cases, 'together')).toEqual(cases)
    expect(split(cases, 'alone')).toEqual(cases)
  })
})
