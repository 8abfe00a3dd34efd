import type { Meaning } from './meanings.ts'
import { shorten } from './shorten.ts'

/** How many meanings of an English word are kept, and how many characters of them all. */
const ROOM = { glosses: 3, characters: 18 }
/** How much is kept of one of them. */
const EACH = { glosses: 2, characters: 10 }

/**
 * The meanings of an English word in short, each part of speech one gloss. Those that stand in the Chinese text, which
 * are likely what is meant, come first.
 *
 * @example [{ kind: 'n.', equivalents: ['港口', '避难所', '左舷'] }] -> ['n. 港口，避难所']
 */
export function ecdictGlosses(meanings: readonly Meaning[], chinese: string): string[] {
  const isInText = (word: string) => word.length > 1 && chinese.includes(word.replace(/[的地]$/u, ''))
  const ordered = meanings.map(({ kind, equivalents }) => {
    const meant = equivalents.filter(isInText)
    const all = [...meant, ...equivalents.filter((word) => !meant.includes(word))]
    return { isMeant: meant.length > 0, gloss: `${kind} ${shorten(all, EACH).join('，')}`.trim() }
  })
  const first = [...ordered.filter(({ isMeant }) => isMeant), ...ordered.filter(({ isMeant }) => !isMeant)]
  return shorten(
    first.map(({ gloss }) => gloss),
    ROOM,
  )
}
