import { inSimplified } from '#language/script.ts'

import type { Cue } from './cues.ts'
import type { Group } from './translation.ts'

/** A name is learned when it stands in at least this many groups, … */
const LEAST_GROUPS = 3
/** … and a run of Chinese characters stands in the same ones: Dice's coefficient of the two, at least. */
const LEAST_DICE = 0.55
const LENGTHS = { least: 2, most: 5 }
/** In a longer text names are learned from its beginning. */
const MOST_GROUPS = 1500

/**
 * What the names of an original are called in the Chinese text, learned from a first alignment: 韦小宝 for Trinket,
 * where neither a dictionary nor the sound would tell.
 *
 * @returns for the key of a name, the run of characters that comes and goes with it
 */
export function learnNames(
  groups: readonly Group[],
  chinese: readonly string[],
  cues: readonly (readonly Cue[])[],
): Map<string, string> {
  const texts = chinese.map(inSimplified)
  const runs = new Map<string, Set<number>>()
  const names = new Map<string, Set<number>>()
  groups.slice(0, MOST_GROUPS).forEach(({ summary, original }, at) => {
    for (const e of original)
      for (const { kind, key, spelling } of cues[e] ?? []) if (kind === 'name' && spelling) put(names, key, at)
    for (const z of summary) for (const run of runsOf(texts[z] ?? '')) put(runs, run, at)
  })
  const learned = new Map<string, string>()
  for (const [key, places] of names) {
    if (places.size < LEAST_GROUPS) continue
    const best = bestRun(places, runs)
    if (best) learned.set(key, best)
  }
  return learned
}

function bestRun(places: ReadonlySet<number>, runs: ReadonlyMap<string, ReadonlySet<number>>): string | null {
  let best: string | null = null
  let most = LEAST_DICE
  for (const [run, others] of runs) {
    if (others.size * 3 < places.size || others.size > places.size * 3) continue
    let both = 0
    for (const place of places) if (others.has(place)) both++
    const dice = (2 * both) / (places.size + others.size)
    // Of runs that come and go together, the longest is the name.
    if (dice > most + 1e-9 || (best && dice > most - 1e-9 && run.length > best.length)) {
      best = run
      most = dice
    }
  }
  return best
}

function* runsOf(text: string): Generator<string> {
  for (const { 0: run } of text.matchAll(/\p{Script=Han}{2,}/gu))
    for (let start = 0; start < run.length; start++)
      for (let length = LENGTHS.least; length <= LENGTHS.most && start + length <= run.length; length++)
        yield run.slice(start, start + length)
}

function put(map: Map<string, Set<number>>, key: string, at: number): void {
  const places = map.get(key) ?? new Set()
  map.set(key, places)
  places.add(at)
}
