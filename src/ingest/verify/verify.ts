import type { Conflict } from '#article/schema.ts'
import type { Verdict } from '#article/verdicts.ts'

import type { Alignment } from '../align/align.ts'
import type { Texts } from '../align/collate.ts'

import { judges } from './judgement.ts'
import { nameConflicts } from './name-conflicts.ts'
import { polarityConflicts } from './polarity-conflicts.ts'
import { valueConflicts } from './value-conflicts.ts'
import { yearConflicts } from './year-conflicts.ts'

/** What is found of a Chinese sentence. `sentence` of a conflict is the index of the original's sentence. */
export interface Finding {
  verdict: Verdict
  conflicts: (Omit<Conflict, 'sentence'> & { sentence: number })[]
}

/**
 * Compares each Chinese sentence with the sentences it is linked to: spans of one kind that differ are conflicts.
 *
 * The verdict says no more than that: contradicted where there is a conflict, unsupported where there is no link,
 * partial where the sentence judges besides, else supported.
 */
export function verify(texts: Texts, alignment: Alignment): Finding[] {
  const { chinese, original, published } = texts
  const linkOf = new Map(alignment.links.map((link) => [link.summary, link]))
  const renamed = nameConflicts(texts, alignment)
  const turned = polarityConflicts(texts, alignment)
  return chinese.map((sentence, z) => {
    const link = linkOf.get(z)
    if (!link) return { verdict: 'unsupported', conflicts: [] }
    const linked = link.original.map((e) => ({ id: String(e), text: original[e] ?? '' }))
    const found = [...valueConflicts(sentence, linked, published), ...yearConflicts(sentence, linked, published)]
    const values = found.map((conflict) => ({ ...conflict, sentence: Number(conflict.sentence) }))
    const conflicts = [...values, ...(renamed[z] ?? []), ...(turned[z] ?? [])]
    const agreed = judges(sentence) ? 'partial' : 'supported'
    return { verdict: conflicts.length > 0 ? 'contradicted' : agreed, conflicts }
  })
}
