/**
 * Measures `src/language/sound.ts` on names held out of training and prints the figures.
 * By hand: `npx tsx tests/language/sound-measure.ts FOLDER`, a folder of ordinary Chinese text files.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { bestSound, latinSoundsOf, SOUND_THRESHOLD, soundMatch, soundsOf } from '#language/sound.ts'

import { cedictNames, ecdictNames, isHeldOut, type Pair } from './sound-gold.ts'

const SEED = 7

function randomFrom(seed: number): () => number {
  let state = seed
  return () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648
}

const random = randomFrom(SEED)
const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T
const share = (hits: boolean[]): string =>
  `${((100 * hits.filter(Boolean).length) / hits.length).toFixed(2)} % of ${hits.length}`
const say = (text: string): boolean => process.stdout.write(`${text}\n`)
const isMatch = (chinese: string, latin: string): boolean => soundMatch(chinese, latin) > SOUND_THRESHOLD

/** A random piece of ordinary text, so long. */
function piece(runs: string[], length: number): string {
  const run = pick(runs.filter((text) => text.length >= length))
  const at = Math.floor(random() * (run.length - length + 1))
  return run.slice(at, at + length)
}

function measureMatches(title: string, pairs: Pair[], runs: string[]): void {
  for (const [label, from, to] of [
    ['2', 2, 2],
    ['3 or more', 3, 8],
  ] as const) {
    const some = pairs.filter(({ chinese }) => chinese.length >= from && chinese.length <= to)
    const others = some.flatMap(({ chinese, latin }) => {
      const wrong = some.filter((pair) => pair.chinese.length === chinese.length && pair.chinese !== chinese)
      return wrong.length === 0 ? [] : [1, 2, 3].map(() => ({ chinese: pick(wrong).chinese, latin }))
    })
    const pieces = some.flatMap(({ latin }) =>
      (from === 2 ? [2, 2] : [3, 4, 5]).map((length) => ({ chinese: piece(runs, length), latin })),
    )
    const scores = (list: Pair[]): string => share(list.map(({ chinese, latin }) => isMatch(chinese, latin)))
    const [right, wrong] = [some, others].map((list) => list.filter((p) => isMatch(p.chinese, p.latin)).length)
    say(`${title}, ${label} characters: found ${scores(some)}; another name ${scores(others)}; text ${scores(pieces)}`)
    // As if there were as many wrong names as right ones.
    const precision = (right ?? 0) / ((right ?? 0) + ((wrong ?? 0) * some.length) / others.length)
    say(`  precision against one other name each: ${(100 * precision).toFixed(2)} %`)
  }
}

function measureSentences(pairs: Pair[], sentences: string[]): void {
  const found: boolean[] = []
  const exact: boolean[] = []
  const wrong: boolean[] = []
  const crowded: boolean[] = []
  for (let n = 0; n < 8000; n++) {
    const { chinese, latin } = pick(pairs)
    const sentence = pick(sentences)
    const at = Math.floor(random() * sentence.length)
    const hit = bestSound(sentence.slice(0, at) + chinese + sentence.slice(at), latin)
    found.push((hit?.score ?? 0) > SOUND_THRESHOLD)
    if (hit && hit.score > SOUND_THRESHOLD) exact.push(hit.range[0] === at && hit.range[1] === at + chinese.length)
    wrong.push((bestSound(sentence, latin)?.score ?? 0) > SOUND_THRESHOLD)
    const others = [pick(pairs), pick(pairs), pick(pairs)].map((pair) => pair.chinese)
    if (!others.includes(chinese))
      crowded.push((bestSound(`${others[0]}对${others[1]}说，${others[2]}`, latin)?.score ?? 0) > SOUND_THRESHOLD)
  }
  say(`in a sentence: found ${share(found)}, with the right ends ${share(exact)}`)
  say(`  a name that is not there: ${share(wrong)}; among three other names: ${share(crowded)}`)
}

function measureTime(pairs: Pair[], sentences: string[]): void {
  const sounds = sentences.slice(0, 200).map((sentence) => soundsOf(sentence))
  const names = pairs.slice(0, 200).map(({ latin }) => latinSoundsOf(latin))
  for (const round of ['cold', 'warm', 'warm']) {
    const begin = performance.now()
    for (const sound of sounds) for (const name of names) bestSound(sound, name)
    say(`${round}: ${(((performance.now() - begin) * 1000) / sounds.length / names.length).toFixed(2)} µs a call`)
  }
}

const folder = process.argv[2] ?? '.'
const text = readdirSync(folder)
  .map((name) => readFileSync(join(folder, name), 'utf8'))
  .join('\n')
const runs = text.match(/\p{Script=Han}{2,}/gu) ?? []
const sentences = text.split(/(?<=[。！？])|\n/).filter((sentence) => sentence.length > 12 && sentence.length < 120)

const all = ecdictNames()
const trained = new Set(all.filter((pair) => !isHeldOut(pair)).map(({ latin }) => latin))
const heldOut = all.filter((pair) => isHeldOut(pair) && !trained.has(pair.latin))
measureMatches('ECDICT, held out', heldOut, runs)

const proper = cedictNames()
const suffix = /[市县区州省镇邦岛河湖山座人语国族教星机病法港江海文节派旗盟乡]$/
const isRoman = ({ latin, chinese }: Pair): boolean =>
  latinSoundsOf(latin).romanizations.some((way) => way.length === chinese.length)
measureMatches(
  'CC-CEDICT, spelt like pinyin',
  proper.filter((pair) => !suffix.test(pair.chinese) && isRoman(pair)),
  runs,
)
const foreign = proper.filter(
  (pair) => !suffix.test(pair.chinese) && !isRoman(pair) && !trained.has(pair.latin.toLowerCase()),
)
measureMatches('CC-CEDICT, others (many translations)', foreign, runs)
measureSentences(heldOut, sentences)
measureTime(heldOut, sentences)
