import { conflictOf, type FoundConflict, type LinkedSentence, rangeOf } from '../found-conflict.ts'

const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const
const SIGNS = '春夏秋冬'

/** A season that tells when, with the year before it; 冬季奥运会, 春节 and 夏令营 tell what. */
const CHINESE = new RegExp(
  String.raw`(?:(?:今|明|去|来|次|翌|同|当|前|\d{4})年(?:的|初|末)?)?(?:[${SIGNS}](?:天|季|日里)|(?<=[今明去来开入初暮仲深隆寒盛])[${SIGNS}])(?!两项|奥运|运动|项目|学期|赛|攻势|营|令|装|款|菜|小麦|流感|山庄)`,
  'gu',
)
/** The same in English: "spring" and "fall" may be other things where nothing says that they tell when. */
const ENGLISH =
  /\b(?:(?:in|by|until|till|since|for|during|over|through|from) (?:the )?(?:early |late |mid-?)?|(?:this|last|next|that|early|late|following|previous|coming) |(?=(?:spring|summer|autumn|fall|winter) (?:of )?\d{4}))(?<season>spring|summer|autumn|fall|winter)\b(?! (?:in|of (?!\d)|olympics?|games|sports?|school|camp|break|palace|house|wheat|term|semester|water))/giu
/** A month or a part of the year may be told as a season. */
const MONTHS =
  /\b(?:January|February|March|April|June|July|August|September|October|November|December|Jan|Feb|Apr|Aug|Sept?|Oct|Nov|Dec|quarter|solstice|equinox|Easter|Christmas|harvest)\b|\bMay (?:\d|of)|\b(?:in|by|since|until|last|next) May\b/u

/**
 * A season where the original has another: 明年春天 with "in the autumn". Only where either side speaks of one season
 * and the original of no month, which may lie in any where the writer lives.
 */
export function seasonConflicts(summary: string, linked: readonly LinkedSentence[]): FoundConflict[] {
  const said = [...summary.matchAll(CHINESE)]
  const [first] = said
  if (!first || linked.some(({ text }) => MONTHS.test(text))) return []
  const originals = linked.flatMap(({ sentence, text }) =>
    [...text.matchAll(ENGLISH)].map((match) => ({ sentence, text, match })),
  )
  const [only] = originals
  if (!only || new Set(said.map(chineseSeason)).size > 1) return []
  if (new Set(originals.map(({ match }) => englishSeason(match))).size > 1) return []
  if (chineseSeason(first) === englishSeason(only.match)) return []
  return [conflictOf('date', [summary, rangeOf(first)], only, rangeOf(only.match))]
}

function chineseSeason({ 0: said }: RegExpExecArray): string {
  return SEASONS[[...SIGNS].findIndex((sign) => said.includes(sign))] ?? ''
}

function englishSeason({ groups }: RegExpExecArray): string {
  const season = groups?.['season']?.toLowerCase() ?? ''
  return season === 'fall' ? 'autumn' : season
}
