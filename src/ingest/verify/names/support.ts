import { meet } from '#article/range.ts'
import type { Range } from '#article/schema.ts'

import type { Collation } from '../../align/collate.ts'
import { worthsOf } from '../../align/coverage.ts'
import { type Shared, sharedBy } from '../../align/shared-by.ts'

/** Something that a Chinese sentence shares whole with one of the original, and what it is worth. */
export interface Proof extends Shared {
  worth: number
}

/** What must tie two sentences besides a name that may be wrong, in cues' worth. */
export const LEAST_WORTH = 1
/** A sentence that shares more than this with a Chinese one, of what the best linked one does, may be the one it tells. */
export const MOST_OF_BEST = 0.7
/** What is worth less is too common for two names to be known by standing beside it. */
export const LEAST_TELLING = 0.25

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
    return sharedBy(this.#collation, z, e)
      .filter(({ level, summaryRange }) => level === 2 && !meet(summaryRange, outside))
      .filter(
        ({ kind, summaryRange }) => kind !== 'name' || !CHANCE.test(this.#chinese[z]?.slice(...summaryRange) ?? ''),
      )
      .map((shared): Proof => ({ ...shared, worth: this.#worths.get(shared.key) ?? 0 }))
  }

  /**
   * Does any word of a sentence of the original account for a place in a Chinese one?
   *
   * @param share how much of the place it must account for, more than
   */
  explains(z: number, e: number, place: Range, share = 0): boolean {
    return sharedBy(this.#collation, z, e).some(
      ({ level, summaryRange: [start, end] }) =>
        level === 2 &&
        end - start > 1 &&
        Math.min(end, place[1]) - Math.max(start, place[0]) > share * (place[1] - place[0]),
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
