import { type KnownName, withoutAccents } from './known-names.ts'
import type { Mention } from './mentions.ts'
import type { Scene } from './scene.ts'

/** A name that sounds no more like anything in the Chinese sentence than this is not in it. */
const HEARD = 0.3

/**
 * Is a name of the original neither heard nor seen in a Chinese sentence, nor one of the names that a dictionary has there?
 *
 * @param name a name of the Chinese sentence, which may sound a little like it
 * @param said all names of the Chinese sentence
 */
export function isLeftOut(
  { heard }: Scene,
  z: number,
  name: KnownName,
  mention: Mention,
  said: readonly KnownName[],
): boolean {
  const words = mention.words.map(withoutAccents)
  const isSaid = said.some(({ english }) =>
    english.some((form) => words.every((word) => form.map(withoutAccents).includes(word))),
  )
  return !isSaid && heard.isAbsent(mention, z, name.range, HEARD)
}
