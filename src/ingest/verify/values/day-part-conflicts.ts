import { conflictOf, type FoundConflict, type LinkedSentence, rangeOf } from '../found-conflict.ts'

const WEEKDAYS = ['Mon', 'Tues', 'Wednes', 'Thurs', 'Fri', 'Satur', 'Sun'] as const
const SIGNS = '一二三四五六日'
/** Parts of a day that are never told for each other; small hours, noon and dusk are told as either of two. */
const PARTS = [
  { chinese: '清晨|早上|早晨|上午', english: 'morning' },
  { chinese: '下午', english: 'afternoon' },
  { chinese: '晚上|晚间|深夜|夜里|夜间|晚(?![点期年])', english: 'evening|night' },
] as const
const CHINESE = new RegExp(
  String.raw`(?:周|星期|礼拜)(?<day>[${SIGNS}天])(?:的)?(?:${PARTS.map(({ chinese }, at) => `(?<part${at}>${chinese})`).join('|')})`,
  'gu',
)
const ENGLISH = new RegExp(
  String.raw`\b(?<day>${WEEKDAYS.join('|')})day (?:${PARTS.map(({ english }, at) => `(?<part${at}>${english})`).join('|')})\b`,
  'gu',
)

/**
 * One part of a day told as another: 星期五晚上 with "on Friday morning". Only where the original names the same weekday
 * with another part of it, and nowhere with this one.
 *
 * @param summary in simplified script
 */
export function dayPartConflicts(summary: string, linked: readonly LinkedSentence[]): FoundConflict[] {
  const originals = linked.flatMap(({ sentence, text }) =>
    [...text.matchAll(ENGLISH)].map((match) => ({ sentence, text, match })),
  )
  return [...summary.matchAll(CHINESE)].flatMap((here): FoundConflict[] => {
    const day = SIGNS.indexOf((here.groups?.['day'] ?? '').replace('天', '日'))
    const sameDay = originals.filter(({ match }) => match.groups?.['day'] === WEEKDAYS[day])
    const [there] = sameDay
    if (!there || sameDay.some(({ match }) => partOf(match) === partOf(here))) return []
    return [conflictOf('date', [summary, rangeOf(here)], there, rangeOf(there.match))]
  })
}

function partOf({ groups }: RegExpExecArray): number {
  return PARTS.findIndex((_, at) => groups?.[`part${at}`] !== undefined)
}
