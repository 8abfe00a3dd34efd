import type { Range } from '#article/schema.ts'
import { inSimplified } from '#language/script.ts'

import type { Alignment } from '../align/align.ts'
import type { Texts } from '../align/collate.ts'

import { Heard } from './name-heard.ts'
import { mentionsOf } from './name-mentions.ts'
import { personConflict, personsOf } from './name-persons.ts'
import { countryConflict } from './name-places.ts'
import type { Scene } from './name-scene.ts'
import { Support } from './name-support.ts'

/** A name in a Chinese sentence where the original has another. `sentence` is the index of the original's sentence. */
export interface NameConflict {
  kind: 'person' | 'place' | 'organisation'
  summary: string
  summaryRange: Range
  original: string
  sentence: number
  originalRange: Range
}

/**
 * The names that stand in Chinese sentences in another's place: somebody else in the original does what the Chinese
 * says of them. A name that the linked sentences leave out, call "he" or describe is no conflict; only one that they
 * replace is, and only where both stand beside the same words.
 *
 * @returns for each Chinese sentence, by index, its conflicts: one a kind at most
 * @example
 * // 卡明斯发明了电话。 with "Bell invented the telephone."; Cummings elsewhere in the original
 * // -> { kind: 'person', summary: '卡明斯', original: 'Bell', … }
 */
export function nameConflicts(
  { chinese, original, language }: Texts,
  { links, collation }: Pick<Alignment, 'links' | 'collation'>,
): NameConflict[][] {
  const conflicts: NameConflict[][] = chinese.map(() => [])
  if (language !== 'en') return conflicts
  const plain = chinese.map(inSimplified)
  const mentions = mentionsOf(original)
  const heard = new Heard(plain, collation)
  const scene: Scene = {
    chinese: plain,
    original,
    mentions,
    persons: personsOf(mentions, heard),
    heard,
    support: new Support(plain, collation),
  }
  for (const { summary: z, original: linked } of links)
    for (const found of [personConflict(scene, z, linked), countryConflict(scene, z, linked)]) {
      if (!found) continue
      const { kind, summaryRange, sentence, originalRange } = found
      conflicts[z]?.push({
        kind,
        summary: chinese[z]?.slice(...summaryRange) ?? '',
        summaryRange,
        original: original[sentence]?.slice(...originalRange) ?? '',
        sentence,
        originalRange,
      })
    }
  return conflicts
}
