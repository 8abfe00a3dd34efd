import { remembering } from '#language/remembering.ts'

/** Two opposite senses with words for either; a word of the one stands at the same index as its opposite. */
export interface Antonyms {
  chinese: readonly [RegExp, RegExp]
  english: readonly [RegExp, RegExp]
  /** English words that may mean either or neither; where there is one, nothing is said. */
  either?: RegExp
}

/** Antonyms whose words are taken as they stand: where one is denied, nothing is said. */
export interface PlainAntonyms extends Antonyms {
  /**
   * What must be shared for the two to speak of one thing: the same amount in the clause, the same subject right before
   * the word, the same amount, or amount or time, beside it, or nothing but the link, where the words themselves name the thing (budget).
   */
  shared: 'amount or subject' | 'subject' | 'amount' | 'amount or time' | 'link'
}

/** Antonyms whose denial is read as the other sense: "never made their peace". */
export interface DeniableAntonyms extends Antonyms {
  /** English words that speak for a sense without being a word for it: they speak against the other only. */
  hints: readonly [RegExp, RegExp] | null
  /** Must what both tell of stand before the word? */
  needsSubject: boolean
}

/** Chinese words of both senses, then English ones, each as alternatives of a regular expression. */
export type Row = readonly [
  chinese: string,
  opposite: string,
  english: string,
  englishOpposite: string,
  either?: string,
  hints?: readonly [string, string],
]

/** @param rows the words of each pair of senses */
export function antonymsOf(rows: readonly Row[], needsSubject = false): DeniableAntonyms[] {
  return rows.map(([chinese, opposite, english, englishOpposite, either, hints]) => ({
    chinese: [new RegExp(chinese, 'gu'), new RegExp(opposite, 'gu')],
    // Read where the Chinese words stand: to make all of them would take longer than most articles.
    get english() {
      return [inEnglish(english), inEnglish(englishOpposite)] as const
    },
    get hints() {
      return hints ? ([inEnglish(hints[0]), inEnglish(hints[1])] as const) : null
    },
    get either() {
      return inEnglish(either ?? '(?!)')
    },
    needsSubject,
  }))
}

const inEnglish = remembering(
  (words: string) => new RegExp(String.raw`(?<![\p{L}-])(?:${words})(?![\p{L}-])`, 'giu'),
  (words) => words,
)
