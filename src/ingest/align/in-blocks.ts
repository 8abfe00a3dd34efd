import type { Alignment } from './alignment.ts'
import type { Cue } from './cues.ts'
import type { Collation, Texts } from './collate.ts'
import type { Sighting } from './sightings.ts'
import type { Group } from './translation.ts'

/** From so many sentences of a side on, a translation is aligned block by block. */
const LONG = 1500
/** So many sentences of the longer side make a block. */
const BLOCK = 400
/** So much of a block is kept: behind it the groups are bent to where the block was cut off. */
const KEPT = 2 / 3
/** What a sentence has of those so far from its counterparts in the original is not remembered. */
const NEAR = 5

/**
 * Aligns a translation as long as a book in time and memory that grow with its length: a block of both texts, as much of
 * each as is left of it in proportion, then the next from the last sure group on in the first part of that one. What is
 * known of the words comes from the block alone, which is longer than most articles. A shorter text is one block.
 *
 * @param alignOne aligns a text or a block of it, groups in order
 */
export function alignInBlocks(texts: Texts, alignOne: (texts: Texts) => Alignment): Alignment {
  const [n, m] = [texts.chinese.length, texts.original.length]
  if (Math.max(n, m) < LONG) return alignOne(texts)
  const whole = new Whole()
  for (let [z, e] = [0, 0]; z < n && e < m; [z, e] = [whole.z, whole.e]) {
    const share = Math.min(1, BLOCK / Math.max(n - z, m - e))
    const block = {
      ...texts,
      chinese: texts.chinese.slice(z, z + Math.ceil(share * (n - z))),
      original: texts.original.slice(e, e + Math.ceil(share * (m - e))),
      ...(texts.paragraphs && { paragraphs: texts.paragraphs.slice(e) }),
    }
    const aligned = alignOne(block)
    whole.add(aligned, share === 1 ? aligned.groups.length : keptOf(aligned.groups, KEPT))
  }
  whole.end(n, m)
  return whole
}

/** How many groups come up to the last one of one sentence and one in the first part of a block; at least one. */
function keptOf(groups: readonly Group[], part: number): number {
  const sentences = groups.map(({ summary, original }) => summary.length + original.length)
  const limit = part * sentences.reduce((sum, count) => sum + count, 0)
  let behind = 0
  const within = sentences.findIndex((count) => (behind += count) > limit)
  const sure = groups.slice(0, within).findLastIndex(({ summary, original }) => summary.length * original.length === 1)
  return Math.max(1, sure < 0 ? within : sure + 1)
}

/** An alignment that grows block by block. */
class Whole implements Alignment {
  readonly links: Alignment['links'] = []
  readonly groups: Group[] = []
  readonly #cues: (readonly Cue[])[] = []
  readonly #sightings = new Map<string, Map<number, readonly Sighting[]>>()
  readonly collation: Collation = { cues: this.#cues, sightings: this.#sightings }
  /** So many sentences of both sides are behind. */
  z = 0
  e = 0

  /** Takes the first groups of what was aligned from here on, with all that is known of their sentences. */
  add({ links, groups, collation }: Alignment, count: number): void {
    const [z, e] = [this.z, this.e]
    for (const { summary, original } of groups.slice(0, count)) this.#push(summary.length, original.length)
    const isHere = (at: number) => at < this.z - z
    const moved = (at: number) => e + at
    for (const link of links)
      if (isHere(link.summary)) {
        const evidence = link.evidence.map((one) => ({ ...one, sentence: moved(one.sentence) }))
        this.links.push({ ...link, summary: z + link.summary, original: link.original.map(moved), evidence })
      }
    this.#cues.push(...collation.cues.slice(0, this.e - e))
    for (const { summary, original } of groups.slice(0, count)) {
      const [from, to] = [original[0], original.at(-1)]
      if (from === undefined || to === undefined) continue
      const near = collation.cues.slice(Math.max(0, from - NEAR), to + NEAR + 1).flat()
      for (const at of summary) this.#see(z + at, at, near, collation)
    }
  }

  /** Remembers where a Chinese sentence, `at` in its block, has some of the original's cues. */
  #see(z: number, at: number, near: readonly Cue[], { sightings }: Collation): void {
    for (const { key } of near) {
      const seen = sightings.get(key)?.get(at)
      if (!seen) continue
      const known = this.#sightings.get(key) ?? new Map<number, readonly Sighting[]>()
      this.#sightings.set(key, known.set(z, seen))
    }
  }

  /** What is left of one side when the other is at its end stands alone. */
  end(n: number, m: number): void {
    while (this.z < n) this.#push(1, 0)
    while (this.e < m) {
      this.#push(0, 1)
      this.#cues.push([])
    }
  }

  #push(summary: number, original: number): void {
    this.groups.push({
      summary: Array.from({ length: summary }, (_, at) => this.z + at),
      original: Array.from({ length: original }, (_, at) => this.e + at),
    })
    this.z += summary
    this.e += original
  }
}
