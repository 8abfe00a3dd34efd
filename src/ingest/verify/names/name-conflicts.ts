import { inSimplified } from '#language/script.ts'

import type { Alignment } from '../../align/alignment.ts'
import type { Texts } from '../../align/collate.ts'
import type { Dictionary } from '../../dictionary/dictionary.ts'
import { conflictOf, type FoundConflict } from '../found-conflict.ts'

import { type KnownNames, knownNamesOf } from './known-names.ts'
import { exchangedPerson } from './exchanged.ts'
import { Heard } from './heard.ts'
import { institutionConflict } from './institutions.ts'
import { mentionsOf } from './mentions.ts'
import { namedElsewhereConflict } from './named-elsewhere.ts'
import { officeConflict } from './offices.ts'
import { personConflict, personsOf } from './persons.ts'
import { countryConflict } from './places.ts'
import type { Replaced, Scene } from './scene.ts'
import { strangerConflict } from './strangers.ts'
import { Support } from './support.ts'

/**
 * The names that stand in Chinese sentences in another's place: somebody else in the original does what the Chinese
 * says of them. They may be names of the original, or such as it has nowhere. A name that the linked sentences leave
 * out, call "he" or describe is no conflict; only one that they replace is: where both stand beside the same words, or,
 * surely of one kind, in two sentences that share very much.
 *
 * @returns for each Chinese sentence, by index, its conflicts: one a kind at most
 * @example
 * // 卡明斯发明了电话。 with "Bell invented the telephone."; Cummings elsewhere in the original
 * // -> { kind: 'person', summary: '卡明斯', original: 'Bell', … }
 */
export function nameConflicts(
  { chinese, original, language }: Texts,
  { links, collation }: Pick<Alignment, 'links' | 'collation'>,
  dictionary: Dictionary,
): FoundConflict[][] {
  const conflicts: FoundConflict[][] = chinese.map(() => [])
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
  const names = knownNamesOf(dictionary)
  for (const { summary: z, original: linked } of links)
    for (const found of replacedIn(scene, z, linked, names)) {
      const { kind, summaryRange, sentence, originalRange } = found
      const text = original[sentence] ?? ''
      conflicts[z]?.push(conflictOf(kind, [chinese[z] ?? '', summaryRange], { sentence, text }, originalRange))
    }
  return conflicts
}

/** Names of the article in each other's place; failing these, one that the article does not have at all. */
function replacedIn(scene: Scene, z: number, linked: readonly number[], names: KnownNames): Replaced[] {
  const found = [
    personConflict(scene, z, linked) ?? exchangedPerson(scene, z, linked) ?? officeConflict(scene, z, linked),
    countryConflict(scene, z, linked),
  ].filter((one) => one !== null)
  if (found.length > 0) return found
  const other =
    strangerConflict(scene, z, linked, names) ??
    namedElsewhereConflict(scene, z, linked, names) ??
    institutionConflict(scene, z, linked)
  return other ? [other] : []
}
