import type { Article } from '#article/schema.ts'

import type { Dictionary } from '../dictionary/dictionary.ts'

import { align } from './align.ts'
import type { Alignment } from './alignment.ts'
import type { Texts } from './collate.ts'
import { LEAST_LIKELY } from './summary-weights.ts'

type Kind = NonNullable<Article['kind']>

/** With fewer sentences on a side, a short summary of a short article looks like a translation. */
const LEAST_SENTENCES = 5

/**
 * What only a translation has, found by the free search for evidence: nearly every sentence of both sides tied, hardly
 * one before the one that goes before it, and length enough.
 */
const TRANSLATION = { covered: 0.85, backwards: 0.2, length: 0.16 }

/**
 * How far the groups in order are those of a translation: the share of them that have one and one sentence, and the share
 * of Chinese sentences found in the original, less three times the share that stands alone in Chinese and twice the share
 * that stands alone in the original. A summary that tells nearly all in its order comes to 1.43, of 22 articles the
 * densest; translations come to 1.51 at least.
 */
const IN_ORDER = 1.47

/** So little of a translation is never found: its sentences are not those of this original. */
const LEAST_FOUND = 0.2
/**
 * Texts of so many sentences are books rather than articles: a translator divides and paraphrases freely there, but
 * leaves hardly any sentence without its counterpart.
 */
const BOOK = { sentences: 100, alone: 0.03 }

/**
 * Aligns two texts whose kind is a guess from their lengths, and takes the other kind where what was found contradicts
 * the guess: a summary that says all, sentence by sentence, is a translation; a translation that says little of what the
 * original does, or much that it does not, is a summary. Where that is not plain, the guess stands.
 */
export function alignGuessed(texts: Texts, guess: Kind, dictionary: Dictionary): { kind: Kind; alignment: Alignment } {
  const guessed = { kind: guess, alignment: align(texts, guess, dictionary) }
  const least = Math.min(texts.chinese.length, texts.original.length)
  if (least < LEAST_SENTENCES || texts.language === 'zh') return guessed
  if (guess === 'translation')
    return isTranslation(texts, guessed.alignment)
      ? guessed
      : { kind: 'summary', alignment: align(texts, 'summary', dictionary) }
  if (!saysAll(texts, guessed.alignment) && (least < BOOK.sentences || !isLong(texts))) return guessed
  const alignment = align(texts, 'translation', dictionary)
  return isTranslation(texts, alignment) ? { kind: 'translation', alignment } : guessed
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
    isLong({ chinese, original })
  )
}

/** Is a text as long as a translation of the original would be? */
function isLong({ chinese, original }: Pick<Texts, 'chinese' | 'original'>): boolean {
  return chinese.join('').length >= TRANSLATION.length * original.join(' ').length
}

/** Are the groups in order those of a translation? */
function isTranslation({ chinese, original }: Texts, { links, groups }: Alignment): boolean {
  const found = links.filter(({ score }) => score >= LEAST_LIKELY).length / chinese.length
  const share = (summary: number, other: number) =>
    groups.filter((group) => group.summary.length === summary && group.original.length === other).length / groups.length
  if (found < LEAST_FOUND) return false
  return Math.min(chinese.length, original.length) < BOOK.sentences
    ? share(1, 1) + found - 3 * share(1, 0) - 2 * share(0, 1) >= IN_ORDER
    : share(1, 0) + share(0, 1) <= BOOK.alone
}
