import type { Range } from '#article/schema.ts'

import { clausesOf } from './clauses.ts'
import { IDIOMS, REPORTS, SPEAKS } from './idioms.ts'
import { COLOURS, INFERS, JUDGES, OPENS } from './words.ts'

/** Characters that say too little to be accounted for. */
const COMMON =
  /[的了是在和与及或也都就而且但并把被将对于从到以为之其这那此个们着过等中上下里后前时一不没有很更最又还可能会要说他她它我你\s\p{P}]/u
/** Numbers and letters: what has them is told, not judged. */
const FACTS = /[\p{N}A-Za-z]|[一二三四五六七八九十百千万亿两几数半][个名人次年月日天周倍成分位家条件种]/u

/** A clause of fewer telling characters says too little. */
const LEAST_SAID = 3
/** Of what a clause says, so much at most may be accounted for by chance. */
const BY_CHANCE = 1 / 3
/** So many telling characters without any account need no word that colours them. */
const PLAINLY_ADDED = 6

/**
 * Whether a Chinese sentence judges as well as tells, so that an original can back a part of it at most: a clause that
 * infers, colours or closes with what the original has nothing of, beside others that it does account for.
 *
 * @param sentence in simplified script
 * @param accounted how surely each unit of it is accounted for by what it is linked to, see `accountedFor`
 * @param nearby the same by what stands beside that too, which a link may have missed
 * @example
 * // 大桥周五通车，足见当地人的耐心。 with "The bridge opened on Friday." -> true
 */
export function judges(sentence: string, accounted: Uint8Array, nearby: Uint8Array): boolean {
  const clauses = clausesOf(sentence)
  return clauses.some((range, at) => {
    const clause = sentence.slice(...range)
    if (isQuoted(sentence, range)) return false
    if (judgesInWords(clause, range[0], accounted)) return true
    if (judgesInIdiom(clause, range[0], accounted, sentence.slice(...(clauses[at - 1] ?? [0, 0])))) return true
    const { total, whole } = shareOf(sentence, range, accounted)
    if (clauses.length === 1 || FACTS.test(clause) || total < LEAST_SAID || whole > BY_CHANCE * total) return false
    if (INFERS.test(clause)) return true
    if (at < clauses.length - 1 || OPENS.test(clause) || whole > 0) return false
    return COLOURS.test(clause) || (total >= PLAINLY_ADDED && shareOf(sentence, range, nearby).part === 0)
  })
}

/** A word that judges by itself, of which nor what follows it the original says anything. */
function judgesInWords(clause: string, start: number, accounted: Uint8Array): boolean {
  const word = JUDGES.exec(clause)
  if (!word || OPENS.test(clause)) return false
  const behind = accounted.slice(start + word.index, start + Math.min(clause.length, word.index + word[0].length + 4))
  return behind.every((level) => level < 2)
}

/** A turn of phrase that the writer judges with: nobody in the news is said to, and the original has nothing of it. */
function judgesInIdiom(clause: string, start: number, accounted: Uint8Array, clauseBefore: string): boolean {
  const idiom = IDIOMS.exec(clause)
  if (!idiom || OPENS.test(clause)) return false
  if (REPORTS.test(clauseBefore) || SPEAKS.test(clause.slice(0, idiom.index))) return false
  return accounted.slice(start + idiom.index, start + idiom.index + idiom[0].length).every((level) => level < 2)
}

/** How many telling characters a clause has, and how many of them are accounted for whole, or at least in part. */
function shareOf(sentence: string, [start, end]: Range, accounted: Uint8Array) {
  const share = { total: 0, whole: 0, part: 0 }
  for (let at = start; at < end; at++) {
    if (COMMON.test(sentence.charAt(at))) continue
    share.total++
    if (accounted[at] === 2) share.whole++
    if ((accounted[at] ?? 0) > 0) share.part++
  }
  return share
}

/** Does somebody else say it? */
function isQuoted(sentence: string, [start, end]: Range): boolean {
  const before = sentence.slice(0, end)
  return before.lastIndexOf('“') > before.lastIndexOf('”') || before.lastIndexOf('”') >= start
}
