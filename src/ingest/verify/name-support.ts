import type { Range } from '#article/schema.ts'

import type { Collation } from '../align/collate.ts'
import { worthsOf } from '../align/coverage.ts'

/** Something that a Chinese sentence shares whole with one of the original, and what it is worth. */
export interface Proof {
  summaryRange: Range
  originalRange: Range
  worth: number
}

/** Characters no name has: a name heard in them is heard by chance (了那, Luna). */
const CHANCE = /[了的是在他她它那这着就还很没不]/u

/** What ties Chinese sentences to the original's apart from the name in question. */
export class Support {
  readonly #chinese: readonly string[]
  readonly #collation: Collation
  readonly #worths: ReadonlyMap<string, number>

  /** @param chinese all sentences: what is everywhere is worth little */
  constructor(chinese: readonly string[], collation: Collation) {
    this.#chinese = chinese
    this.#collation = collation
    this.#worths = worthsOf(collation.cues, collation.sightings, chinese.length)
  }

  /** All that a pair of sentences shares whole outside a range of the Chinese one. */
  proofs(z: number, e: number, outside: Range): Proof[] {
    return (this.#collation.cues[e] ?? []).flatMap(({ key, kind, range }) =>
      (this.#collation.sightings.get(key)?.get(z) ?? [])
        .filter(({ level, range: [start, end] }) => level === 2 && (end <= outside[0] || start >= outside[1]))
        .filter(({ range: found }) => kind !== 'name' || !CHANCE.test(this.#chinese[z]?.slice(...found) ?? ''))
        .map((sighting): Proof => ({
          summaryRange: sighting.range,
          originalRange: range,
          worth: this.#worths.get(key) ?? 0,
        })),
    )
  }

  /** Does any word of a sentence of the original account for a place in a Chinese one? */
  explains(z: number, e: number, place: Range): boolean {
    return (this.#collation.cues[e] ?? []).some(({ key }) =>
      (this.#collation.sightings.get(key)?.get(z) ?? []).some(
        ({ level, range: [start, end] }) => level === 2 && start < place[1] && place[0] < end && end - start > 1,
      ),
    )
  }
}

/** What proofs are worth together, each place of the Chinese sentence once; less what others have proved already. */
export function worthOf(proofs: readonly Proof[], proved: readonly Proof[] = []): number {
  const best = new Map<number, number>()
  for (const {
    summaryRange: [start, end],
    worth,
  } of proofs)
    for (let at = start; at < end; at++) best.set(at, Math.max(best.get(at) ?? 0, worth / (end - start)))
  for (const {
    summaryRange: [start, end],
  } of proved)
    for (let at = start; at < end; at++) best.delete(at)
  return [...best.values()].reduce((sum, worth) => sum + worth, 0)
}
