import { bestSound, latinSoundsOf, SOUND_THRESHOLD, type Sounds, soundsOf } from '#language/sound.ts'

import type { Cue } from './cues.ts'
import type { Sighting } from './sightings.ts'

/** Characters that no transliteration has: a name heard in them is heard by chance (了那, Luna). */
const NO_SOUND = /[了是着就还還很没沒们們吗嗎呢吧您]/u

/**
 * Where the names of an original are heard in Chinese sentences: transliterations and pinyin, also of names that no
 * dictionary has (特德罗斯, Tedros).
 *
 * @param known whether a name has been found already, and so needs no hearing
 * @param add called for each name and sentence it is heard in
 */
export function hearNames(
  chinese: readonly string[],
  cues: Iterable<Cue>,
  known: (key: string) => boolean,
  add: (key: string, sentence: number, sighting: Sighting) => void,
): void {
  const sounds: Sounds[] = chinese.map(soundsOf)
  const heard = new Set<string>()
  for (const { key, spelling } of cues) {
    if (!spelling || heard.has(key) || known(key)) continue
    heard.add(key)
    const name = latinSoundsOf(spelling)
    sounds.forEach((sound, at) => {
      const best = bestSound(sound, name)
      if (best && best.score >= SOUND_THRESHOLD && !NO_SOUND.test(chinese[at]?.slice(...best.range) ?? ''))
        add(key, at, { range: best.range, level: 2 })
    })
  }
}
