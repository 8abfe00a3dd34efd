import type { Dictionary } from '../dictionary/dictionary.ts'

import { Association } from './association.ts'
import { type Collation, collate, type Texts } from './collate.ts'
import { GroupFeatures } from './group-features.ts'
import { scoreOf } from './group-score.ts'
import { type Lattice, latticeOf } from './lattice.ts'
import { learnNames } from './learn-names.ts'
import { Likelihood } from './likelihood.ts'
import { refine } from './refine.ts'
import { tagOf } from './speech.ts'
import { alignTranslation, type Group } from './translation.ts'

/** A first division of a translation into groups, and what the texts share, with the names that it has taught. */
export interface Draft {
  groups: Group[]
  collation: Collation
}

/** How much the two models of words count in a draft. */
const MIX = { likelihood: 0.7, association: 0.7 }

/** The groups of a translation, in order: a draft by words and lengths, then its borders weighed by all that tells. */
export function groupsInOrder(texts: Texts, dictionary: Dictionary): Draft {
  const draft = draftOf(texts, dictionary)
  const scores: number[] = []
  const lattice = possibleGroups(texts, draft, (shape, features) => scores.push(scoreOf(shape, features)))
  return { groups: refine(lattice, scores), collation: draft.collation }
}

/** A draft of a translation. */
export function draftOf(texts: Texts, dictionary: Dictionary): Draft {
  const first = collate(texts, dictionary)
  const { likelihood, association, forget } = modelsOf(texts, first)
  const lengths = {
    summary: texts.chinese.map(({ length }) => length),
    original: texts.original.map(({ length }) => length),
  }
  const groups = alignTranslation(lengths, {
    of: (z0, z1, e0, e1) =>
      MIX.likelihood * likelihood.of(z0, z1, e0, e1) + MIX.association * association.of(z0, z1, e0, e1),
    forget,
  })
  const names = learnNames(groups, texts.chinese, first.cues)
  return { groups, collation: names.size > 0 ? collate(texts, dictionary, names) : first }
}

/**
 * The groups near a draft.
 *
 * @param visit told of each, in the order of the lattice: its shape (place in `SHAPES`) and features (in the order of
 * `GROUP_FEATURES`, good until the next; none for what stands alone)
 */
export function possibleGroups(
  texts: Texts,
  { groups, collation }: Draft,
  visit: (
    shape: number,
    features: ArrayLike<number>,
    group: { z0: number; z1: number; e0: number; e1: number },
  ) => void,
): Lattice {
  const { likelihood, association, forget } = modelsOf(texts, collation)
  const features = new GroupFeatures(texts, likelihood, association)
  let done = 0
  return latticeOf(groups, (shape, z0, z1, e0, e1) => {
    while (done < z1 - LONGEST) forget(++done)
    visit(shape, z0 < z1 && e0 < e1 ? features.of(z0, z1, e0, e1) : [], { z0, z1, e0, e1 })
  })
}

/** The most Chinese sentences in a group. */
const LONGEST = 5

function modelsOf({ chinese }: Texts, { cues, sightings }: Collation) {
  const tags = chinese.map(tagOf)
  const likelihood = new Likelihood(chinese, cues, sightings, tags)
  const association = new Association(chinese, cues, sightings, tags)
  const forget = (before: number) => {
    likelihood.forget(before)
    association.forget(before)
  }
  return { likelihood, association, forget }
}
