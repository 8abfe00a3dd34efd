import type { Range } from '#article/schema.ts'

/** How a text uses a direction: of a part, of the way something lies from another, goes or comes. */
type Use = 'part' | 'side' | 'to' | 'from'

/** A direction in a text. */
export interface Direction {
  range: Range
  /** North is 1, south -1; 0 where neither. */
  north: number
  east: number
  use: Use
}

/** Names with a direction in them, and words that only look like one. */
const CHINESE_NAMES =
  /河南|湖南|海南|云南|越南|济南|淮南|渭南|岭南|河北|湖北|台北|山东|广东|丹东|关东|江西|陕西|广西|山西|巴西|中东|远东|近东|华[东南北西]|东北三省|北京|南京|东京|西安|西宁|西昌|西雅图|西贡|南昌|南宁|北海道|南非|北非|西非|东非|西班牙|西藏|[南北]美|东南亚|[东南西北]亚|[东西南北]欧|[东西]德|[东西]柏林|北约|南斯拉夫|[南北]极|东盟|[南北]太平洋|[南北]大西洋|[东南北]海(?!岸)|西伯利亚|东帝汶|南苏丹|北爱尔兰|北马其顿|[南北]卡|[南北]达科他|西弗吉尼亚|[南北]朝鲜|[东西]方|[南北]方|东西|新西兰|马来西亚|墨西哥|法兰西|密西西比|西西里|东山再起|[东南西北]部(?=[队署门分委长])/gu
const CHINESE =
  /(从|来?自|[向往朝](?:着|正)?|以|之|偏)?(东北|西北|东南|西南|[东西南北])(部|边|面|侧|端|岸|麓|坡|郊|缘|角|翼|行|进|飞|移|撤|迁|风)?/gu
/** How far off something lies, behind the direction: 东南25公里. */
const DISTANCE =
  /^(?:方向)?(?:约|大约|近|不到)? ?[\d一二两三四五六七八九十百千.]+(?:多|余)? ?(?:公里|英里|千米|海里|米|里)/u
const ENGLISH =
  /(?<![\p{L}-])(north|south)?-?(east|west)?(ern(?:most)?|wards?|erly|bound)?(?![\p{L}-]| (?:african|american|korean|asian|european))/giu
const GOES =
  /\b(?:head(?:ed|s|ing)?|mov(?:ed|es|ing)|sail(?:ed|s|ing)?|travel(?:l?ed|s|l?ing)?|march(?:ed|es|ing)?|fl(?:ew|ies|ying)|turn(?:ed|s|ing)?|went|go|goes|going|drift(?:ed|s|ing)?|push(?:ed|es|ing)?|press(?:ed|es|ing)?|advanc(?:ed|es|ing)|retreat(?:ed|s|ing)?|fled|spread(?:s|ing)?|ran|r[au]n(?:s|ning)?|drove|driv(?:es?|ing)) (?:due |further |farther |back )?(?:to the |towards? the )?$/iu

/** The directions of a Chinese text in simplified script; 南非 and 越南 have none. */
export function chineseDirections(text: string): Direction[] {
  const plain = text.replace(CHINESE_NAMES, (name) => '　'.repeat(name.length))
  return [...plain.matchAll(CHINESE)].flatMap(
    ({ 0: whole, 1: before, 2: word = '', 3: behind, index }): Direction[] => {
      const isAway = DISTANCE.test(plain.slice(index + whole.length))
      const use = isAway ? 'side' : chineseUse(before, behind)
      return use ? [{ range: [index, index + whole.length], ...pointOf(word, '北', '南', '东', '西'), use }] : []
    },
  )
}

function chineseUse(before: string | undefined, behind: string | undefined): Use | null {
  if (before === '从' || before?.endsWith('自')) return behind && /[部边面侧端]/u.test(behind) ? 'from' : null
  if (behind === '风') return 'from'
  if (before && /^[向往朝]/u.test(before)) return 'to'
  if (behind && /[行进飞移撤迁]/u.test(behind)) return 'to'
  if (before === '以' || before === '之') return 'side'
  if (!behind) return null
  return /[边面侧]/u.test(behind) ? 'side' : 'part'
}

/** The directions of an English text, but for those of names (North Sea), which have a capital. */
export function englishDirections(text: string): Direction[] {
  return englishPoints(text).filter(({ range }) => /^\p{Ll}/u.test(text.slice(...range)))
}

/** All directions of an English text, those of names too. */
export function englishPoints(text: string): Direction[] {
  return [...text.matchAll(ENGLISH)].flatMap(
    ({ 0: whole, 1: pole = '', 2: side = '', 3: ending = '', index }): Direction[] => {
      if (pole === '' && side === '') return []
      const range: Range = [index, index + whole.length]
      const use = englishUse(text.slice(0, index), ending.toLowerCase(), text.slice(range[1]))
      return [{ range, ...pointOf(`${pole}${side}`.toLowerCase(), 'north', 'south', 'east', 'west'), use }]
    },
  )
}

function englishUse(before: string, ending: string, behind: string): Use {
  if (/\bfrom (?:the |due )?$/iu.test(before) || ending === 'erly') return 'from'
  if (/^(?:wards?|bound)$/u.test(ending) || GOES.test(before)) return 'to'
  if (ending.startsWith('ern')) return 'part'
  if (/\bto the $/iu.test(before) || (/^ of\b/u.test(behind) && !/\bthe $/iu.test(before))) return 'side'
  return 'part'
}

function pointOf(word: string, north: string, south: string, east: string, west: string) {
  return {
    north: word.includes(north) ? 1 : word.includes(south) ? -1 : 0,
    east: word.includes(east) ? 1 : word.includes(west) ? -1 : 0,
  }
}
