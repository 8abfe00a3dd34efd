/** A half-open range of UTF-16 offsets. */
export type Span = [start: number, end: number]

/** The longest word that is looked for, in characters: beyond are sayings, which nobody selects whole. */
const LONGEST = 10

/** Characters that are often words of their own; where several cuts are as good, the one that leaves these alone is right. */
const FREE = new Set(
  '的了是在和与及或而但也都就又还才更最很太已将要会能可不没未无有被把让使令给对向从由自到往朝于以为因如若则却并且之其这那哪此该每各某本' +
    '我你他她它谁上下中内外前后里间时年月日号点分秒周岁人个名位只条件项次所家种些两几多少半一二三四五六七八九十百千万亿第约近超过等说称指问着',
)
/** Words that are, in what is read here, nearly always two: 都会 is seldom a metropolis. */
const SELDOM = new Set(['都会', '国都', '合时', '穿着', '性地'])
/** Words that end in 的; of other pairs 的 is a word of its own: 另|一端|的, though 端的 was a word once. */
const PAIRS_WITH_DE = new Set(['目的', '有的', '真的', '似的', '别的', '是的', '好的', '总的'])

/** Words that end in 了; of other pairs 了 is a word of its own: 到|了. */
const PAIRS_WITH_LE = new Set(['为了', '除了', '罢了', '算了', '不了'])

/** True of a character that is often a word of its own. */
export function isFree(character: string): boolean {
  return FREE.has(character)
}

/**
 * Cuts a run of Chinese into the words of a dictionary.
 *
 * Of all ways to cut it, the one with the fewest pieces; among these the one with the evenest lengths, then the one
 * that leaves alone the characters that are most often words, then the one that is longest towards the end (the rules
 * of MMSEG, Tsai 1996, over the whole run instead of three words).
 *
 * @param isWord asked with two to ten characters; single characters may always stand alone
 * @example 研究生命起源 -> [[0, 2], [2, 4], [4, 6]]
 */
export function segment(run: string, isWord: (word: string) => boolean): Span[] {
  const characters = Array.from(run)
  const offsets = [0]
  for (const character of characters) offsets.push((offsets.at(-1) ?? 0) + character.length)
  const best: { cost: number; from: number }[] = [{ cost: 0, from: 0 }]
  for (let end = 1; end <= characters.length; end++) {
    let least = { cost: Infinity, from: end - 1 }
    for (let length = 1; length <= Math.min(LONGEST, end); length++) {
      const from = end - length
      const word = run.slice(offsets[from], offsets[end])
      if (length > 1 && !(isWord(word) && isOne(word))) continue
      const cost = (best[from]?.cost ?? 0) + costOf(length, characters[from] ?? '')
      if (cost <= least.cost) least = { cost, from }
    }
    best.push(least)
  }
  const spans: Span[] = []
  for (let end = characters.length; end > 0; end = best[end]?.from ?? 0)
    spans.unshift([offsets[best[end]?.from ?? 0] ?? 0, offsets[end] ?? 0])
  return spans
}

function isOne(word: string): boolean {
  if (/^.的$/u.test(word)) return PAIRS_WITH_DE.has(word)
  return /^.了$/u.test(word) ? PAIRS_WITH_LE.has(word) : !SELDOM.has(word)
}

/** One for each piece, far less for its length squared, less still for a character that is seldom a word. */
function costOf(length: number, first: string): number {
  return 1e6 + length * length * 10 + (length === 1 && !FREE.has(first) ? 1 : 0)
}
