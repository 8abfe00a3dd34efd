import { isWithin } from '#article/range.ts'
import type { Range } from '#article/schema.ts'

import type { Opposites, Pair } from './pair.ts'

const ADMITS = /(?<![不未没]|没有|拒绝|拒不|从未|尚未)(?:坦承|承认|供认|坦白)/u
const CONTESTS = /(?<![不未没]|没有|无法|无从|不容|难以|并不)(?:矢口否认|断然否认|否认|拒不承认|拒绝承认|不承认)/u
/** To deny somebody entry is to refuse it, and who does not deny says nothing. */
const CONTESTED =
  /(?<!\b(?:not|never|nor|cannot|to be|be|been|was|were|being|n['’]t) )\b(?:den(?:y|ies|ied|ying)|(?:reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|disput(?:es|ed|ing|e)) (?:the |any |all )?(?:claims?|allegations?|accusations?|charges?|suggestions?|assertions?)(?: that)?|plead(?:s|ed)? not guilty(?: to)?)\b/iu
const ADMITTED =
  /(?<!\b(?:not|never|nor|cannot|without|be|been|was|were|being|n['’]t) )\b(?:admit(?:s|ted|ting)?|acknowledg(?:e|es|ed|ing)|confess(?:es|ed|ing)?|conced(?:e|es|ed|ing)|plead(?:s|ed)? guilty(?: to)?)\b/iu
/** What is admitted or denied without being named. */
const GUILT = [
  /违规|违法|犯罪|有罪|罪行|罪名|过错|过失|有错|不当行为|指控|作弊/u,
  /\b(?:wrongdoing|guilt|guilty|(?:the |all |any )?(?:charges?|allegations?|accusations?)|misconduct|cheating|any offen[cs]e|any crime)\b/iu,
] as const
/** Words by which either may be said in other terms. */
const NEITHER = /\b(?:accept\w*|agree\w*|recogni[sz]e\w*|fault|blame|sorry|apolog\w*|mistakes?)\b/iu
/** How far the object may reach. */
const REACH = { chinese: 14, english: 60 }

/**
 * Admitted for denied, and denied for admitted, where what follows either is the same: 承认伪造文件 with "denied that
 * papers had been forged". Either side must have the one word only: who admits a part denies the rest.
 *
 * @param english all that the Chinese sentence is linked to
 */
export function admissionConflicts({ chinese, original, shared }: Pair, english: string): Opposites[] {
  const plea = pleaConflict(chinese, original, english)
  if (plea) return [plea]
  const [admits, contests] = [ADMITS.exec(chinese), CONTESTS.exec(chinese)]
  const said = admits ?? contests
  if (!said || (admits && contests)) return []
  const there = (admits ? CONTESTED : ADMITTED).exec(original)
  if (!there || (admits ? ADMITTED : CONTESTED).test(english)) return []
  const object = clauseBehind(chinese, said.index + said[0].length, /[，,；;。：:]/u, REACH.chinese)
  const originalObject = clauseBehind(original, there.index + there[0].length, /[,;:—]| (?:and|but) /u, REACH.english)
  const isSame = shared.some(
    ({ kind, summaryRange, originalRange }) =>
      kind !== 'name' && isWithin(summaryRange, object) && isWithin(originalRange, originalObject),
  )
  const isGuilt = GUILT[0].test(chinese.slice(...object)) && GUILT[1].test(original.slice(...originalObject))
  if (!isSame && (!isGuilt || NEITHER.test(english))) return []
  return [
    {
      summaryRange: [said.index, said.index + said[0].length],
      originalRange: [there.index, there.index + there[0].length],
    },
  ]
}

/** What is pleaded, guilty first, in Chinese and in English. */
const PLEAS = {
  chinese: [
    /(?<![不未没拒]|没有|拒不|拒绝|未曾|否认并)(?:当庭|表示|已)?认罪(?![协书])/u,
    /(?:拒不|不|拒绝|未|没有)认罪|否认有罪/u,
  ],
  english: [/\bplead(?:s|ed|ing)? guilty\b/iu, /\bplead(?:s|ed|ing)? (?:not guilty|innocent)\b/iu],
} as const

/** 拒不认罪 with "pleaded guilty", and the other way round: where either side knows of one plea alone. */
function pleaConflict(chinese: string, original: string, english: string): Opposites | null {
  for (const guilty of [0, 1]) {
    const said = PLEAS.chinese[guilty]?.exec(chinese)
    const told = PLEAS.english[1 - guilty]?.exec(original)
    if (!said || !told || PLEAS.chinese[1 - guilty]?.test(chinese) || PLEAS.english[guilty]?.test(english)) continue
    return {
      summaryRange: [said.index, said.index + said[0].length],
      originalRange: [told.index, told.index + told[0].length],
    }
  }
  return null
}

function clauseBehind(text: string, start: number, ends: RegExp, reach: number): Range {
  const rest = text.slice(start, start + reach)
  const end = rest.search(ends)
  return [start, start + (end < 0 ? rest.length : end)]
}
