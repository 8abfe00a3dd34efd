import type { Quantity } from './quantity.ts'

/** What a word behind a number makes of it. `scale`: how many of `unit` it is, where not one. */
export interface UnitWord {
  kind: Quantity['kind']
  unit?: string
  scale?: number
}

/** Words by what they stand for, `unit:word word`. */
function table(kind: Quantity['kind'], rows: readonly string[]): [string, UnitWord][] {
  return rows.flatMap((row) => {
    const [unit = '', words = ''] = row.split(':')
    return words.split(' ').map((word): [string, UnitWord] => [word, { kind, unit }])
  })
}

/** Chinese units and the measure words that tell what is counted, simplified. */
export const CHINESE_UNITS = new Map<string, UnitWord>([
  ...table('duration', [
    'second:秒 秒钟',
    'minute:分钟 钟',
    'hour:小时 个小时 钟头 个钟头',
    'day:天 昼夜 整天',
    'week:周 星期 个星期 礼拜 个礼拜 个周',
    'month:个月 个多月',
    'quarter:个季度',
    'year:年 周年 载 年间 个年头 年时间',
    'decade:个年代',
    'century:个世纪 个多世纪',
  ]),
  ['一刻钟', { kind: 'duration', unit: 'minute', scale: 15 }],
  ['刻钟', { kind: 'duration', unit: 'minute', scale: 15 }],
  ...table('age', ['year:岁 周岁']),
  ...table('percent', [':% ％']),
  ['成', { kind: 'percent', scale: 10 }],
  ...table('points', [':个百分点 百分点']),
  ['个基点', { kind: 'points', scale: 0.01 }],
  ['基点', { kind: 'points', scale: 0.01 }],
  ...table('times', [':倍']),
  ...table('measure', [
    'kilometre:公里 千米 km',
    'metre:米 公尺 m',
    'centimetre:厘米 公分 cm',
    'millimetre:毫米 mm',
    'mile:英里 哩',
    'nautical-mile:海里',
    'foot:英尺 呎',
    'inch:英寸 吋',
    'yard:码',
    'kilogram:公斤 千克 kg',
    'gram:克',
    'milligram:毫克',
    'tonne:吨 公吨',
    'pound:磅',
    'ounce:盎司',
    'jin:斤',
    'square-kilometre:平方公里 平方千米',
    'square-metre:平方米',
    'square-mile:平方英里',
    'square-foot:平方英尺',
    'hectare:公顷',
    'acre:英亩',
    'mu:亩',
    'litre:升 公升',
    'millilitre:毫升',
    'gallon:加仑',
    'cubic-metre:立方米',
    'barrel:桶',
    'watt:瓦',
    'kilowatt:千瓦',
    'megawatt:兆瓦',
    'gigawatt:吉瓦',
    // Behind 千, which is read as a number: 200千瓦时 is 200,000 of them.
    'watt-hour:瓦时 瓦小时',
    'kilowatt-hour:度电',
    'megawatt-hour:兆瓦时 兆瓦小时',
    'gigawatt-hour:吉瓦时 吉瓦小时',
    'terawatt-hour:太瓦时 太瓦小时',
    'volt:伏 伏特',
    'hertz:赫 赫兹',
    'megahertz:兆赫 兆赫兹',
    'kilobyte:KB',
    'megabyte:兆字节 MB',
    'gigabyte:吉字节 千兆字节 GB',
    'terabyte:太字节 TB',
    'petabyte:拍字节 PB',
    'pixel:像素',
    'decibel:分贝',
    'light-year:光年',
    'celsius:摄氏度 ℃ °C',
    'fahrenheit:华氏度 °F',
    'degree:度',
    'knot:节',
  ]),
  ...table('money', [
    'USD:美元 美金',
    'EUR:欧元',
    'GBP:英镑 镑',
    'JPY:日元 日圆',
    'CNY:元 元人民币 人民币 块钱',
    'HKD:港元 港币',
    'TWD:新台币 台币',
    'KRW:韩元',
    'RUB:卢布',
    'INR:卢比',
    'CHF:瑞士法郎',
    'AUD:澳元',
    'CAD:加元',
    'SGD:新元',
    'cent:美分',
  ]),
  ...table('count', [
    'person:人 名 位 死 伤',
    'country:国 个国家 国家',
    'company:家公司 家企业',
    'ship:艘 艘船',
    'household:户 个家庭',
    ':个 只 条 张 件 次 场 种 项 座 台 辆 架 枚 颗 块 片 本 部 篇 首 幅 支 所 间 栋 幢 层 级 届 期 轮 步 人次 家 套 册 份 门',
    ':头 匹 棵 株 口 对 双 组 队 批 起 宗 桩 则 道 面 把 根 封 句 段 页 字 票 分 球 局 盘 席 例 剂 针 股 箱 瓶 杯 碗 顿 回 遍 趟 声 处 点 类 样 袋 罐 盒 捆 筐 朵 粒 枝 串 束 扇 孔 尊 挺 班 盏 顶 尾 具 卷 集 章 幕 代 餐 节车厢 节课',
  ]),
])

/** The longest word first, so that 个月 is not read as 个. */
export const CHINESE_UNIT = [...CHINESE_UNITS.keys()]
  .toSorted((a, b) => b.length - a.length)
  .map((word) => word.replaceAll('.', String.raw`\.`))
  .join('|')
