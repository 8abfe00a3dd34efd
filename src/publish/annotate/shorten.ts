/**
 * The first of some glosses, as many as there is room for; the very first in any case, cut at a word or a mark where it
 * alone is too long by half.
 */
export function shorten(glosses: readonly string[], room: { glosses: number; characters: number }): string[] {
  const kept: string[] = []
  let left = room.characters
  for (const gloss of glosses) {
    if (kept.length > 0 && (gloss.length > left || kept.length === room.glosses)) break
    kept.push(gloss.length > 1.5 * room.characters ? cut(gloss, room.characters) : gloss)
    left -= gloss.length
  }
  return kept
}

function cut(gloss: string, length: number): string {
  const short = gloss.slice(0, length)
  return `${short.replace(/[\s,;，；(（][^\s,;，；(（]*$/u, '') || short}…`
}
