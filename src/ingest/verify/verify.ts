import type { Verdict } from '#article/verdicts.ts'
import { remembering } from '#language/remembering.ts'
import { inSimplified } from '#language/script.ts'

import { accountedFor } from '../align/accounted-for.ts'
import type { Alignment } from '../align/alignment.ts'
import type { Texts } from '../align/collate.ts'
import type { Dictionary } from '../dictionary/dictionary.ts'

import type { FoundConflict } from './found-conflict.ts'
import { countSame, sharedAround } from './values/counted.ts'
import { judges } from './judgement/judgement.ts'
import { nameConflicts } from './names/name-conflicts.ts'
import { polarityConflicts } from './polarity/polarity-conflicts.ts'
import { alternativeConflicts } from './things/alternative-conflicts.ts'
import { dayPartConflicts } from './values/day-part-conflicts.ts'
import { halfConflicts } from './values/half-conflicts.ts'
import { designationConflicts, numberedConflicts } from './values/numbered-conflicts.ts'
import { partConflicts } from './values/part-conflicts.ts'
import { seasonConflicts } from './values/season-conflicts.ts'
import { valueConflicts } from './values/value-conflicts.ts'
import { type Value, valuesOf } from './values/values.ts'
import { yearConflicts } from './values/year-conflicts.ts'

/** What is found of a Chinese sentence. */
export interface Finding {
  verdict: Verdict
  conflicts: FoundConflict[]
}

/**
 * Compares each Chinese sentence with the sentences it is linked to: spans of one kind that differ are conflicts.
 *
 * The verdict says no more than that: contradicted where there is a conflict, unsupported where there is no link,
 * partial where the sentence judges or infers besides, else supported.
 */
export function verify(texts: Texts, alignment: Alignment, dictionary: Dictionary): Finding[] {
  const { chinese, original, published } = texts
  const linkOf = new Map(alignment.links.map((link) => [link.summary, link]))
  const renamed = nameConflicts(texts, alignment, dictionary)
  const turned = polarityConflicts(texts, alignment)
  const exchanged = alternativeConflicts(texts, alignment)
  const used = new Set(alignment.links.flatMap((link) => link.original))
  const whole = original.join(' ')
  const sentenceAt = (e: number) => ({ sentence: e, text: original[e] ?? '' })
  let values: Value[] | null = null
  // Several Chinese sentences may rest on one.
  const read = remembering(
    (text: string) => valuesOf(text, published),
    (text) => text,
  )
  const everywhere = () => (values ??= original.flatMap(read))
  return chinese.map((sentence, z) => {
    const link = linkOf.get(z)
    if (!link) return { verdict: 'unsupported', conflicts: [] }
    const linked = link.original.map(sentenceAt)
    const nearby = [...new Set(link.original.flatMap((e) => [e - 1, e + 1]))].filter((e) => !used.has(e))
    const conflicts = [
      ...valueConflicts(sentence, linked, published, {
        valuesOf: read,
        everywhere,
        nearby: () => nearby.map(sentenceAt),
        sameThing: (value, { value: other, sentence: e, text }) =>
          countSame(
            { at: z, text: sentence, range: value.range },
            { at: e, text, range: other.range },
            alignment.collation,
          ),
        sharedAround: ({ range }, { sentence: e }) =>
          sharedAround({ at: z, text: sentence, range }, e, alignment.collation),
      }),
      ...yearConflicts(sentence, linked, published),
      ...seasonConflicts(sentence, linked),
      ...halfConflicts(sentence, linked),
      ...numberedConflicts(inSimplified(sentence), linked),
      ...designationConflicts(sentence, linked, whole),
      ...partConflicts(inSimplified(sentence), linked),
      ...dayPartConflicts(inSimplified(sentence), linked),
      ...(renamed[z] ?? []),
      ...(turned[z] ?? []),
      ...(exchanged[z] ?? []),
    ]
    const account = (by: readonly number[]) => accountedFor(alignment.collation, z, sentence.length, by)
    const around = link.original.flatMap((e) => [e - 1, e, e + 1])
    const agreed = judges(inSimplified(sentence), account(link.original), account(around)) ? 'partial' : 'supported'
    return { verdict: conflicts.length > 0 ? 'contradicted' : agreed, conflicts }
  })
}
