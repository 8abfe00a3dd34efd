import type { Article } from '#article/schema.ts'

import type { Dictionary } from '../dictionary/dictionary.ts'

import type { Alignment, SentenceLink } from './alignment.ts'
import { type Collation, collate, type Texts } from './collate.ts'
import { coverageOf, worthsOf } from './coverage.ts'
import { evidenceOf } from './evidence.ts'
import { groupsInOrder } from './groups-in-order.ts'
import { alignInBlocks } from './in-blocks.ts'
import { type Judged, secondLook } from './second-look.ts'
import { candidatesOf } from './summary.ts'
import { LEAST_LIKELY } from './summary-weights.ts'
import type { Group } from './translation.ts'

/** Aligns the sentences of a summary or translation with those of its original. Deterministic. */
export function align(texts: Texts, kind: NonNullable<Article['kind']>, dictionary: Dictionary): Alignment {
  return kind === 'translation'
    ? alignInBlocks(texts, (block) => alignInOrder(block, dictionary))
    : alignFreely(texts, dictionary)
}

/** A summary: each sentence rests on any sentences of the original, in any order, or on none. */
function alignFreely(texts: Texts, dictionary: Dictionary): Alignment {
  const collation = collate(texts, dictionary)
  const groups: Group[] = []
  const worths = worthsOf(collation.cues, collation.sightings, texts.chinese.length)
  const links = candidates(texts, collation, worths).flatMap((ofOne, summary): SentenceLink[] => {
    const chosen = ofOne.filter(({ likely }) => likely >= LEAST_LIKELY)
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

/** A translation: groups in order. */
function alignInOrder(texts: Texts, dictionary: Dictionary): Alignment {
  const { groups, collation } = groupsInOrder(texts, dictionary)
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

function candidates({ chinese, original, paragraphs }: Texts, collation: Collation, worths: Worths): Judged[][] {
  return secondLook(candidatesOf(chinese, original.length, coverageOf(chinese, collation, worths)), paragraphs)
}

/** The score of a link: that of its likeliest sentence, to two places, so that files do not change with rounding. */
function likeliest(chosen: readonly Judged[]): number {
  return Math.round(100 * Math.max(0, ...chosen.map(({ likely }) => likely))) / 100
}

function withEvidence(links: readonly SentenceLink[], collation: Collation, worths: Worths): SentenceLink[] {
  return links.map((link) => ({
    ...link,
    evidence: link.original.flatMap((e) => evidenceOf(link.summary, e, collation, worths)),
  }))
}
