import type { Article } from '#article/schema.ts'

import type { Dictionary } from '../dictionary/dictionary.ts'

import { Association } from './association.ts'
import { type Collation, collate, type Texts } from './collate.ts'
import { coverageOf, worthsOf } from './coverage.ts'
import { evidenceOf, type Shared } from './evidence.ts'
import { learnNames } from './learn-names.ts'
import { Likelihood } from './likelihood.ts'
import { type Candidate, candidatesOf, probabilityOf } from './summary.ts'
import { LEAST_LIKELY } from './summary-weights.ts'
import { alignTranslation, type Group, type Valued } from './translation.ts'

/** A Chinese sentence tied to sentences of the original, all by index. */
interface SentenceLink {
  summary: number
  original: number[]
  /** How sure the aligner is, 0 to 1. */
  score: number
  evidence: Shared[]
}

/** How two texts belong together. */
export interface Alignment {
  links: SentenceLink[]
  /** The same as groups in order, with what stands alone: beads, in the field's word. */
  groups: Group[]
  collation: Collation
}

/** How much the two models of a group's value count. */
const MIX = { likelihood: 0.7, association: 0.7 }

/** Aligns the sentences of a summary or translation with those of its original. Deterministic. */
export function align(texts: Texts, kind: NonNullable<Article['kind']>, dictionary: Dictionary): Alignment {
  return kind === 'translation' ? alignInOrder(texts, dictionary) : alignFreely(texts, dictionary)
}

/** A summary: each sentence rests on any sentences of the original, in any order, or on none. */
function alignFreely(texts: Texts, dictionary: Dictionary): Alignment {
  const collation = collate(texts, dictionary)
  const groups: Group[] = []
  const worths = worthsOf(collation.cues, collation.sightings, texts.chinese.length)
  const links = candidates(texts, collation, worths).flatMap((ofOne, summary): SentenceLink[] => {
    const chosen = ofOne.filter((candidate) => probabilityOf(candidate) >= LEAST_LIKELY)
    const original = chosen.map((candidate) => candidate.original).toSorted((one, other) => one - other)
    groups.push({ summary: [summary], original })
    return original.length > 0 ? [{ summary, original, score: likeliest(chosen), evidence: [] }] : []
  })
  const used = new Set(links.flatMap(({ original }) => original))
  texts.original.forEach((_, e) => {
    if (!used.has(e)) groups.push({ summary: [], original: [e] })
  })
  return { links: withEvidence(links, collation, worths), groups, collation }
}

/** A translation: groups in order. Aligned twice, the second time with the names that the first has taught. */
function alignInOrder(texts: Texts, dictionary: Dictionary): Alignment {
  const first = collate(texts, dictionary)
  const draft = groupsOf(texts, first)
  const names = learnNames(draft, texts.chinese, first.cues)
  const collation = names.size > 0 ? collate(texts, dictionary, names) : first
  const groups = names.size > 0 ? groupsOf(texts, collation) : draft
  const worths = worthsOf(collation.cues, collation.sightings, texts.chinese.length)
  const all = candidates(texts, collation, worths)
  const links = groups.flatMap(({ summary, original }) =>
    original.length === 0
      ? []
      : summary.map((z) => {
          const here = (all[z] ?? []).filter((candidate) => original.includes(candidate.original))
          return { summary: z, original, score: likeliest(here), evidence: [] }
        }),
  )
  return { links: withEvidence(links, collation, worths), groups, collation }
}

/** What each cue is worth, by its key. */
type Worths = ReadonlyMap<string, number>

function groupsOf({ chinese, original }: Texts, { cues, sightings }: Collation): Group[] {
  const likelihood = new Likelihood(chinese, cues, sightings)
  const association = new Association(chinese, cues, sightings)
  const value: Valued = {
    of: (z0, z1, e0, e1) =>
      MIX.likelihood * likelihood.of(z0, z1, e0, e1) + MIX.association * association.of(z0, z1, e0, e1),
    forget: (before) => {
      likelihood.forget(before)
      association.forget(before)
    },
  }
  const lengths = { summary: chinese.map(({ length }) => length), original: original.map(({ length }) => length) }
  return alignTranslation(lengths, value)
}

function candidates({ chinese, original }: Texts, collation: Collation, worths: Worths): Candidate[][] {
  return candidatesOf(chinese, original.length, coverageOf(chinese, collation, worths))
}

/** The score of a link: that of its likeliest sentence, to two places, so that files do not change with rounding. */
function likeliest(chosen: readonly Candidate[]): number {
  return Math.round(100 * Math.max(0, ...chosen.map((candidate) => probabilityOf(candidate)))) / 100
}

function withEvidence(links: readonly SentenceLink[], collation: Collation, worths: Worths): SentenceLink[] {
  return links.map((link) => ({
    ...link,
    evidence: link.original.flatMap((e) => evidenceOf(link.summary, e, collation, worths)),
  }))
}
