import type { WordEntry } from '#article/annotations.ts'
import type { Ecdict, EcdictRow } from '#language/ecdict.ts'
import { remembering } from '#language/remembering.ts'

import { ecdictGlosses } from './ecdict-glosses.ts'
import { type Meaning, meaningsOf } from './meanings.ts'

/** What ECDICT says of the words of an article. */
export interface EnglishDictionary {
  /**
   * The entry of a word; null where there is none. An inflected word is under its base form, with its own meaning where
   * it is a word of its own too: `saw` is under `see` and says `saw: n. 锯子`.
   *
   * @param word as it stands in the text, with straight apostrophes
   */
  entryOf: (word: string) => WordEntry | null
}

/**
 * See {@link EnglishDictionary}.
 *
 * @param chinese the Chinese text of the article: the meanings that it has come first
 */
export function englishDictionary(ecdict: Ecdict, chinese: string): EnglishDictionary {
  return {
    entryOf: remembering(
      (word) => entryOf(word, chinese, ecdict),
      (word) => word,
    ),
  }
}

const meaningsIn: (row: EcdictRow) => Meaning[] = remembering(
  ({ translation }) => meaningsOf(translation),
  ({ translation }) => translation,
)

function entryOf(word: string, chinese: string, ecdict: Ecdict): WordEntry | null {
  const row = rowOf(word, ecdict) ?? stemOf(word, ecdict)
  if (!row) return null
  const lemma = row.lemma ?? baseIn(row)
  const base = lemma && lemma !== row.word ? rowOf(lemma, ecdict) : null
  const own = base && !isWordOfItsOwn(row, base) ? [] : ecdictGlosses(meaningsIn(row), chinese)
  const glosses = base ? ecdictGlosses(meaningsIn(base), chinese) : []
  if (!base || glosses.length === 0) return own.length > 0 ? { word: row.word, glosses: own } : null
  return { word: base.word, glosses: [...glosses, ...own.slice(0, 1).map((gloss) => `${row.word}: ${gloss}`)] }
}

/** The row of a word; none of an abbreviation where the word is in small letters (`al`). */
function rowOf(word: string, ecdict: Ecdict): EcdictRow | null {
  const row = ecdict.look(word)
  return row && (word !== word.toLowerCase() || /\p{Ll}/u.test(row.word)) ? row : null
}

/** The base form that a row names only in its remarks: `be的过去式 -> be`. */
function baseIn({ translation }: EcdictRow): string | null {
  return /^([a-z]+)的(?:过去|现在|单数|第三)/u.exec(translation)?.[1] ?? null
}

/** Endings of inflected words, and what stands in their place in the base form. */
const ENDINGS: [ending: RegExp, base: string][] = [
  [/(?:ies|ied)$/u, 'y'],
  [/(?:s|es|ed|ing)$/u, ''],
  [/(?:es|ed|ing)$/u, 'e'],
  [/s$/u, ''],
  [/([b-df-hj-np-tv-z])\1(?:ed|ing)$/u, '$1'],
]

/** The row of the base form of a word that has no row of its own: `backlogs -> backlog`. */
function stemOf(word: string, ecdict: Ecdict): EcdictRow | null {
  const lower = word.toLowerCase()
  for (const [ending, base] of ENDINGS) {
    const stem = lower.replace(ending, base)
    const row = stem === lower || stem.length < 3 ? null : rowOf(stem, ecdict)
    if (row) return row
  }
  return null
}

/** True of an inflected word that has a meaning which is not its base form's: `saw`, `left`, `leaves`. */
function isWordOfItsOwn(row: EcdictRow, base: EcdictRow): boolean {
  const meanings = meaningsIn(row)
  if (row.rank === 0 && !meanings.some(({ kind }) => kind === 'pl.')) return false
  const others = meaningsIn(base)
    .flatMap(({ equivalents }) => equivalents)
    .join()
  const own = meanings.flatMap(({ equivalents }) => equivalents).map((word) => word.replace(/^使|[的地]$/gu, ''))
  return own.length > 0 && !own.some((word) => others.includes(word))
}
