import type { Range } from '#article/schema.ts'

import type { Opposites, Pair } from './pair.ts'

// What two opposite comparatives are in Chinese, then in English
const SENSES = `
大/小/larger|bigger|greater/smaller
高/低/higher|taller/lower
高/矮/taller|higher/shorter
长/短/longer/shorter|briefer
重/轻/heavier/lighter
快/慢/faster|quicker/slower
早/晚/earlier|sooner/later
厚/薄/thicker/thinner
深/浅/deeper/shallower
宽/窄/wider|broader/narrower
强/弱/stronger/weaker
多/少/more/fewer|less
贵/便宜/dearer|costlier|more expensive/cheaper|less expensive
热/冷/hotter|warmer/colder|cooler
远/近/farther|further/nearer|closer
年轻/年长/younger/older
好/差/better/worse
`
  .trim()
  .split('\n')
  .map((line) => line.split('/'))

const WORDS = [...new Set(SENSES.flatMap(([one = '', other = '']) => [one, other]))]
const CHINESE = new RegExp(
  String.raw`(?<![不没])比(?<than>[^，。；：比]{1,12}?)(?:还要?|更加?|都|要|略|稍|明显)*(?<how>${WORDS.toSorted((a, b) => b.length - a.length).join('|')})(?!于|[^，。；：了得一些点多]{0,1}(?:程度))`,
  'gu',
)
/** 不如水星: less than that, where nothing else follows by which the two are measured. */
const NO_MATCH = /(?<how>不如|不及|比不上|逊于|小于)(?<than>[^，。；：,;:比]{1,8}?)(?=[，。；：,;:]|$)/gu
/** More of whatever it is. */
const MORE = 'larger|bigger|greater|higher|taller|longer|heavier|faster|stronger|wider|deeper|better|brighter'
const LESS = 'smaller|lower|shorter|lighter|slower|weaker|narrower|shallower|worse|dimmer|less|not as|not so'
/** What stands between "smaller" and what it is smaller than. */
const THAN = /^(?: [\p{L}’'-]+){0,5} than (?:[\p{L}’'-]+ ){0,4}$/u

/**
 * One thing told as more than another although the original tells of less: 比月球还大 with "smaller than the moon". Only where
 * both compare it with the same, and nothing denies.
 */
export function comparedConflicts({ chinese, original, shared }: Pair): Opposites[] {
  for (const { than, summaryRange, same, opposite } of comparedIn(chinese)) {
    const isSame = new RegExp(String.raw`\b(?:${same})\b`, 'iu')
    if (isSame.test(original)) continue
    for (const match of original.matchAll(
      new RegExp(String.raw`(?<!\b(?:not|no|never|any|n['’]t) (?:much )?)\b(?:${opposite})\b`, 'giu'),
    )) {
      const end = match.index + match[0].length
      const other = shared.find(
        ({ kind, summaryRange: [start, stop], originalRange }) =>
          (kind === 'term' || kind === 'name') &&
          stop === than[1] &&
          start >= than[0] &&
          originalRange[0] > end &&
          THAN.test(original.slice(end, originalRange[0])),
      )
      if (other) return [{ summaryRange, originalRange: [match.index, end] }]
    }
  }
  return []
}

/** What a Chinese sentence compares with what, and the English words for how, and for its opposite. */
function comparedIn(chinese: string) {
  return [
    ...[...chinese.matchAll(CHINESE)].map(({ 0: whole, index, groups }) => {
      const than: Range = [index + 1, index + 1 + (groups?.['than']?.length ?? 0)]
      const [same, opposite] = wordsFor(groups?.['how'] ?? '')
      // 还大 of 比月球还大
      return { than, summaryRange: [than[1], index + whole.length] satisfies Range, same, opposite }
    }),
    ...[...chinese.matchAll(NO_MATCH)].map(({ 0: whole, index, groups }) => {
      const start = index + (groups?.['how']?.length ?? 0)
      const than: Range = [start, index + whole.length]
      return { than, summaryRange: [index, index + whole.length] satisfies Range, same: LESS, opposite: MORE }
    }),
  ]
}

/** English words for a comparative, and for its opposite. */
function wordsFor(how: string): [string, string] {
  const pairs = SENSES.flatMap(([one, other, english = '', opposite = '']) =>
    one === how ? [[english, opposite]] : other === how ? [[opposite, english]] : [],
  )
  return [pairs.map(([same]) => same).join('|'), pairs.map(([, opposite]) => opposite).join('|')]
}
