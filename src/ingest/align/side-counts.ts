import { type Signs, signsOf } from './signs.ts'
import { type Speech, speechOf, tagOf } from './speech.ts'

/** What there is of each in some sentences, one after the other. */
interface Counts {
  /** Characters: all, those that say who speaks, those within quotation marks, those outside. */
  length: number
  tag: number
  quoted: number
  plain: number
  /** Sentences in which somebody begins to speak. */
  turns: number
  questions: number
  exclamations: number
}

const NONE: Counts = { length: 0, tag: 0, quoted: 0, plain: 0, turns: 0, questions: 0, exclamations: 0 }
const COUNTED = Object.keys(NONE) as (keyof Counts)[]

/** One side of a translation, counted so that any run of sentences is told at once. */
export class SideCounts {
  readonly #sums: Counts[] = [NONE]
  readonly #speech: Speech[]
  readonly #signs: Signs[]
  /** In Chinese a sentence begins a turn also after 他说：, in English with its first mark. */
  readonly #turn: 'opens' | 'begins'

  constructor(sentences: readonly string[], language: 'zh' | 'en') {
    this.#speech = speechOf(sentences)
    this.#signs = sentences.map((sentence) => signsOf(sentence, language))
    this.#turn = language === 'zh' ? 'opens' : 'begins'
    sentences.forEach((sentence, at) => {
      const { quoted = 0, plain = 0 } = this.#speech[at] ?? {}
      const { questions = 0, exclamations = 0 } = this.#signs[at] ?? {}
      const here: Counts = {
        length: Math.max(1, sentence.length),
        tag: language === 'zh' ? tagOf(sentence).filter(Boolean).length : 0,
        quoted,
        plain,
        turns: this.#speech[at]?.[this.#turn] ? 1 : 0,
        questions,
        exclamations,
      }
      this.#sums.push(combined(this.#sums.at(-1) ?? NONE, here, 1))
    })
  }

  /** What sentences [start, end) have. */
  between(start: number, end: number): Counts {
    return combined(this.#sums[end] ?? NONE, this.#sums[start] ?? NONE, -1)
  }

  /** How the text stands before a sentence: 0 somebody speaks, 1 is about to speak, 2 neither. */
  borderAt(sentence: number): number {
    if (this.#speech[sentence - 1]?.inside) return 0
    return this.#speech[sentence]?.[this.#turn] ? 1 : 2
  }

  /** Whether the text before a sentence ends with a question. */
  asksAt(sentence: number): boolean {
    return this.#signs[sentence - 1]?.asks ?? false
  }

  /** The persons that sentences [start, end) speak of, one bit each. */
  personsBetween(start: number, end: number): number {
    let bits = 0
    for (let at = start; at < end; at++) bits |= this.#signs[at]?.persons ?? 0
    return bits
  }
}

function combined(one: Counts, other: Counts, sign: 1 | -1): Counts {
  const counts = { ...NONE }
  for (const what of COUNTED) counts[what] = one[what] + sign * other[what]
  return counts
}
