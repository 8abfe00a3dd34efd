import { isWithin, meet } from '#article/range.ts'
import type { Range } from '#article/schema.ts'

import type { Shared } from '../../align/shared-by.ts'

import { clauseAround } from './clause-around.ts'
import type { Opposites, Pair } from './pair.ts'
import { DENIES, NO_DENIALS, RELATIVE, TURNS_AROUND } from './stance.ts'

/** What may stand between a denial and the word it denies. */
const FILLER = String.raw`(?:(?:been|be|being|ever|also|even|considered|found|deemed|thought|judged|believed|seen|known|reported|said|to|have|has|had|was|were|is|are|(?!only)\p{L}+ly) ){0,3}?`
/** Verbs that deny by themselves: not to rule out is to allow for. */
const DENYING = String.raw`(?:rule|exclude|oppose|object|reject|stop|prevent|block|hide|mind|ignore|forget|lose|miss|dispute|dismiss|avoid|hesitate|spare|lack|resist|deny|refuse|fail|wish|cancel|drop|end|cut|leave|know|mean|need|have|be|put|set)`
/** A verb that the Chinese sentence has other words for, with the shared word as its object. */
const VERB = String.raw`(?!${DENYING}\b)\p{Ll}+ (?:(?:to|for|on|in|of|with|at|as|from|into) )?(?:(?:the|a|an|any|his|her|their|its) )?(?:\p{Ll}+ )?`
/** What somebody undertakes not to do. */
const PROMISED = String.raw`(?:promise[ds]?|vow(?:s|ed)?|pledge[ds]?|swore|sworn|agree[ds]?) not to`
/** Other ways to say in Chinese that it is not done: 退出竞选, 克制使用武力. */
const REFRAINS = /退|辞|克制|节制|远离|离开|戒|忍|守|冻结|限|让/u
/** What somebody is asked not to do. */
const URGED = String.raw`(?:ask(?:s|ed)?|tells?|told|urge[ds]?|warn(?:s|ed)?|order(?:s|ed)?|advise[ds]?|begg?(?:s|ed)?|appeal(?:s|ed)? to) [^,;:—]{1,40}? not to`
const DENIAL = String.raw`\b(?:(?:none|neither)(?: of (?:them|us|(?:the|these|those|its|his|her|their) (?:\p{L}+ )?\p{L}+))?|no one|nobody|never|no (?!matter|doubt|wonder|sooner|longer|other|such)(?:\p{Ll}+ ){1,2}(?:was|were|is|are|has|have|had|will|would)|(?:did|does|do|was|were|is|are|has|have|had|will|would|could|can|should|may|might) not|(?:did|does|do|was|were|is|are|has|have|had|wo|would|could|ca|should)n['’]t|cannot|(?:fail(?:s|ed)?|refuse[ds]?|decline[ds]?) to|(?:was|were|is|are|been) unable to|${URGED}|${PROMISED}|(?:has|have|had) yet to|hardly (?:anyone|anybody|ever)|without (?:an?|any)) ${FILLER}`
const DENIED = new RegExp(`${DENIAL}$`, 'iu')
const BY_PROMISE = new RegExp(String.raw`\b${PROMISED} `, 'iu')
const DENIED_OBJECT = new RegExp(`${DENIAL}${VERB}$`, 'iu')
/** A Chinese clause that tells what was, is or will be done. */
const ASSERTS = /[了过到]|已|曾|将|会|均|都|还/u
/** What may take a denial back, or make it one of a part only. */
const UNLESS =
  /\b(?:until|unless|before|since|only|just|merely|necessarily|but|except|without|because|if|whether|all|every|everyone|always|entirely|enough|far from|more|less|than|yet|nor|as|no longer|any ?more|deny|denied|fail\w*|refus\w+|too|surpris\w*|doubt\w*|\w+less|question)\b|\?/iu

/**
 * Where the original denies what a Chinese sentence says: 收到了投诉 with "no complaints had been received". Only where the
 * denied word itself is shared, the original says it nowhere else, and nothing in the Chinese denies.
 *
 * @param english all that the Chinese sentence is linked to, and what stands around it
 */
export function denialConflicts(pair: Pair, english: string): Opposites[] {
  const { chinese, original, shared } = pair
  if (!ENGLISH_NO.test(original)) return []
  const said = withoutNames(pair).replace(NO_DENIALS, (word) => '　'.repeat(word.length))
  const deniesElsewhere = DENIES.test(said)
  if (deniesElsewhere && TURNS_AROUND.test(said)) return []
  for (const { kind, summaryRange, originalRange } of shared) {
    if (kind !== 'term' || summaryRange[1] - summaryRange[0] < 2) continue
    // 总会有人 and "never let anyone" speak of nobody, so of nothing the two share.
    if (INDEFINITE.test(original.slice(...originalRange))) continue
    // "Never really recovered" denies the recovery.
    if (ADVERB.test(original.slice(...originalRange))) continue
    // 飞行者 is who flies, or what somebody called so.
    if (AGENT.test(chinese.slice(summaryRange[1]))) continue
    // With a particle the word has another sense: to rule out, to turn down, to wish something on somebody.
    if (PARTICLE.test(original.slice(originalRange[1]))) continue
    const [start, end] = clauseAround(original, originalRange, ENGLISH_DENIAL_BREAK)
    const before = original.slice(start, originalRange[0])
    if (deniesElsewhere && !isApart(said, pair, summaryRange, originalRange, [start, end])) continue
    const denial =
      DENIED.exec(before) ?? (ASSERTS.test(clauseAt(said, summaryRange)) ? DENIED_OBJECT.exec(before) : null)
    if (!denial) continue
    if (BY_PROMISE.test(denial[0]) && (!DENIED.test(before) || REFRAINS.test(clauseAt(said, summaryRange)))) continue
    const rest = original.slice(start, start + denial.index) + original.slice(originalRange[0], end)
    // Who is asked not to do a thing before another is still asked not to do it.
    const isUrged = / not to $/iu.test(denial[0]) && !/[前才后]|直到/u.test(clauseAt(said, summaryRange))
    if (UNLESS.test(isUrged ? rest.replace(/\buntil\b/iu, '') : rest) || ENGLISH_NO.test(rest)) continue
    // A woman whom he had never met till then.
    if (RELATIVE.test(original.slice(0, start + denial.index))) continue
    // Who failed at first may have found it in the end.
    if (FAILED.test(denial[0]) && /\b(?:but|until|before|finally|later|then|now)\b/iu.test(original)) continue
    if (english.toLowerCase().split(stemOf(original.slice(...originalRange))).length > 2) continue
    return [{ summaryRange, originalRange: [start + denial.index, originalRange[1]] }]
  }
  return []
}

/**
 * Whether a Chinese sentence that denies something denies something else: the word's clause denies nothing and shares
 * another word with the original's clause, and no clause that denies shares any.
 */
function isApart(said: string, { shared, hinted }: Pair, word: Range, originalWord: Range, clause: Range): boolean {
  const isInClause = ({ originalRange }: Shared) => isWithin(originalRange, clause)
  const within = shared.filter(isInClause)
  const all = [...within, ...hinted.filter(isInClause)]
  if (all.some(({ summaryRange }) => DENIES.test(clauseAt(said, summaryRange)))) return false
  const here = clauseAt(said, word)
  return within.some(
    ({ summaryRange, originalRange }) =>
      summaryRange[1] - summaryRange[0] > 1 &&
      !meet(originalRange, originalWord) &&
      !meet(summaryRange, word) &&
      clauseAt(said, summaryRange) === here,
  )
}

const AGENT = /^[者员器机]/u
const FAILED = /\b(?:fail|refuse|decline|unable|yet)/iu
const ADVERB = /^(?:really|actually|quite|simply|exactly|fully|even|ever|yet|still|once|again|anew)$/iu
const INDEFINITE = /^(?:any|some|every)(?:one|body|thing|where|time)$/iu
const ENGLISH_NO =
  /\b(?:not|no|no one|nobody|never|none|neither|cannot|(?:fail(?:s|ed)?|refuse[ds]?|decline[ds]?|unable|yet) to|hardly|without)\b|n['’]t\b/iu

const PARTICLE =
  /^ (?:out|up|off|down|over|away|back)\b|^ (?:[\p{L}'’]+ ){1,4}on (?:either|any|an?|my|his|her|their|you|me|him|them)\b/iu

/** A denial with a capital. */
const DENYING_NAME = /n['’]t$|^(?:not?|never|cannot|nobody|none|without)\b/iu

/** 莫拉莱斯 denies nothing. */
function withoutNames({ chinese: text, original, shared }: Pair): string {
  let left = text
  for (const {
    kind,
    summaryRange: [start, end],
    originalRange,
  } of shared)
    if (kind === 'name' && !DENYING_NAME.test(original.slice(...originalRange)))
      left = left.slice(0, start) + '　'.repeat(end - start) + left.slice(end)
  return left
}

function stemOf(word: string): string {
  return word.toLowerCase().slice(0, Math.max(4, word.length - 3))
}

/** The Chinese clause that a range lies in. */
function clauseAt(text: string, [start, end]: Range): string {
  const before =
    text
      .slice(0, start)
      .split(/[，,；;。：:]/u)
      .at(-1) ?? ''
  return before + text.slice(start).slice(0, end - start + (/[，,；;。：:]|$/u.exec(text.slice(end))?.index ?? 0))
}

/** How far a denial reaches in English: not across "and" or into what "that" begins, but on to "after" and "as". */
const ENGLISH_DENIAL_BREAK = /[;:—]|, | - | but | and | that | which | who | while | although | though | because /gu
