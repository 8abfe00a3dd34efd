import type { Article } from '#article/schema.ts'

import type { Dictionary } from '../dictionary/dictionary.ts'

import { align, type Alignment } from './align.ts'
import type { Texts } from './collate.ts'
import { LEAST_LIKELY } from './summary-weights.ts'

type Kind = NonNullable<Article['kind']>

/** With fewer sentences on a side, a short summary of a short article looks like a translation. */
const LEAST_SENTENCES = 5

/**
 * What only a translation has, found by the free search for evidence and by the groups in order: nearly every sentence of
 * both sides tied, hardly one before the one that goes before it, most groups of one and one, and length enough.
 */
const TRANSLATION = { covered: 0.85, backwards: 0.2, oneToOne: 0.7, length: 0.16 }

/** So little of a translation is never found: its sentences are not those of this original. */
const LEAST_FOUND = 0.2
/** What no translation has all of: so many groups that stand alone, so few of one and one, so little found. */
const SUMMARY = { alone: 0.1, oneToOne: 0.45, found: 0.8 }

/**
 * Aligns two texts whose kind is a guess from their lengths, and takes the other kind where what was found contradicts
 * the guess: a summary that says all, sentence by sentence, is a translation; a translation that says little of what the
 * original does, or much that it does not, is a summary. Where that is not plain, the guess stands.
 */
export function alignGuessed(texts: Texts, guess: Kind, dictionary: Dictionary): { kind: Kind; alignment: Alignment } {
  const alignment = align(texts, guess, dictionary)
  const least = Math.min(texts.chinese.length, texts.original.length)
  if (least < LEAST_SENTENCES || texts.language === 'zh') return { kind: guess, alignment }
  if (guess === 'translation')
    return saysOther(texts, alignment)
      ? { kind: 'summary', alignment: align(texts, 'summary', dictionary) }
      : { kind: guess, alignment }
  if (!saysAll(texts, alignment)) return { kind: guess, alignment }
  const inOrder = align(texts, 'translation', dictionary)
  return shareOf(inOrder, 1, 1) >= TRANSLATION.oneToOne
    ? { kind: 'translation', alignment: inOrder }
    : { kind: guess, alignment }
}

/** Has a summary the whole of the original, in its order and at its length? */
function saysAll({ chinese, original }: Texts, { links }: Alignment): boolean {
  const used = new Set(links.flatMap((link) => link.original))
  const firsts = links.map((link) => Math.min(...link.original))
  const backwards = firsts.filter((first, at) => first < (firsts[at - 1] ?? 0)).length
  return (
    links.length >= TRANSLATION.covered * chinese.length &&
    used.size >= TRANSLATION.covered * original.length &&
    backwards <= TRANSLATION.backwards * links.length &&
    chinese.join('').length >= TRANSLATION.length * original.join(' ').length
  )
}

/** Says a translation something else than its original? */
function saysOther({ chinese }: Texts, alignment: Alignment): boolean {
  const found = alignment.links.filter(({ score }) => score >= LEAST_LIKELY).length / chinese.length
  const alone = shareOf(alignment, 1, 0) + shareOf(alignment, 0, 1)
  return (
    found < LEAST_FOUND ||
    (alone >= SUMMARY.alone && shareOf(alignment, 1, 1) < SUMMARY.oneToOne && found < SUMMARY.found)
  )
}

/** Which share of the groups has so many sentences on each side. */
function shareOf({ groups }: Alignment, summary: number, original: number): number {
  const count = groups.filter((group) => group.summary.length === summary && group.original.length === original).length
  return count / groups.length
}
