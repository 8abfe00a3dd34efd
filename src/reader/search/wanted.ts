import { type Lookup } from '#article/search-index.ts'
import { areNeighbours, type Folding, termsOf, type Token, tokensOf } from '#article/search-terms.ts'

/** Quotation marks of any kind around a phrase; one that does not end is none. */
const QUOTED = /["“”„«「『]([^"“”„«»「」『』]+)["“”»」』]/gu
/** A word as long as this is found in longer words, too: `refloat` in `refloated`, but `us` not in `using`. */
const SHORTEST_PREFIX = 3

/**
 * A part of a question, as tokens: a word, a run of Han characters, or a quoted phrase. The tokens of a run or a phrase
 * follow each other in the text.
 */
export interface Wanted {
  kind: 'word' | 'run' | 'phrase'
  tokens: readonly Token[]
}

/** Divides a question into what must all be found. None where it has nothing that a text could be searched for. */
export function wantedOf(question: string, fold: Folding): Wanted[] {
  const wanted: Wanted[] = []
  let rest = question
  for (const { 0: quoted, 1: phrase = '' } of question.matchAll(QUOTED)) {
    const tokens = tokensOf(phrase, fold)
    // A phrase of one word is that very word.
    if (tokens.length > 0) wanted.push({ kind: 'phrase', tokens })
    // What stands before and after it must not grow together.
    rest = rest.replace(quoted, ' ')
  }
  let run: Token[] = []
  for (const token of tokensOf(rest, fold)) {
    const last = run.at(-1)
    if (last && areNeighbours(last, token)) {
      run.push(token)
      continue
    }
    run = [token]
    wanted.push({ kind: token.isHan ? 'run' : 'word', tokens: run })
  }
  return wanted
}

/** The lookups that find the articles which may have all that is wanted, each once. */
export function lookupsOf(wanted: readonly Wanted[]): Lookup[] {
  const lookups = new Map<string, Lookup>()
  for (const { kind, tokens } of wanted)
    for (const term of leastTerms(tokens)) {
      const isPrefix = kind === 'word' && isLong(term)
      lookups.set(`${term} ${isPrefix}`, { term, isPrefix })
    }
  return [...lookups.values()]
}

/** True where a word of a text is the wanted one, or begins with it. */
export function isWord(found: string, wanted: string): boolean {
  return found === wanted || (isLong(wanted) && found.startsWith(wanted))
}

function isLong(word: string): boolean {
  return word.length >= SHORTEST_PREFIX
}

/** The terms of tokens without the single characters that their pairs already say. */
function leastTerms(tokens: readonly Token[]): string[] {
  const paired = new Set<string>()
  tokens.forEach((token, at) => {
    const next = tokens[at + 1]
    if (next && areNeighbours(token, next)) paired.add(token.text).add(next.text)
  })
  return termsOf(tokens).filter((term) => !paired.has(term))
}
