/** Where quotation marks of one family stand: `“ ” "` are double, `‘ ’ '` single, 「」 and 『』 their own. */
type Family = 'double' | 'single' | 'corner' | 'white corner'

/** What a mark does: it opens, it closes, or only its surroundings tell. */
interface Mark {
  family: Family
  shape: 'opens' | 'closes' | 'either'
}

const MARKS = new Map<string, Mark>([
  ['“', { family: 'double', shape: 'opens' }],
  ['„', { family: 'double', shape: 'opens' }],
  ['«', { family: 'double', shape: 'opens' }],
  ['”', { family: 'double', shape: 'closes' }],
  ['»', { family: 'double', shape: 'closes' }],
  ['"', { family: 'double', shape: 'either' }],
  ['＂', { family: 'double', shape: 'either' }],
  ['‘', { family: 'single', shape: 'opens' }],
  ['’', { family: 'single', shape: 'closes' }],
  ["'", { family: 'single', shape: 'either' }],
  ['「', { family: 'corner', shape: 'opens' }],
  ['」', { family: 'corner', shape: 'closes' }],
  ['｢', { family: 'corner', shape: 'opens' }],
  ['｣', { family: 'corner', shape: 'closes' }],
  ['『', { family: 'white corner', shape: 'opens' }],
  ['』', { family: 'white corner', shape: 'closes' }],
])
const OPENING_BRACKETS = '（([［【〔〖｛{'
const CLOSING_BRACKETS = '）)]］】〕〗｝}'
const SPACE = new Set(' \t\n\r\u00A0\u2002\u2003\u2009\u200A\u202F\u3000\uFEFF')
const CLOSED_AFTER = /[\s,.;:!?，。；：！？、…)\]）】」｣』”’»]/u
const OPENED_AFTER = /[\s([（【「｢『“‘«—–:：，-]/u
const LATIN = /[\p{Script=Latin}\p{N}]/u

/** The quotation families that are open at the place reached. */
export type OpenQuotes = Set<Family>

/** Is the character at `i` white space or outside the text? */
export function isGap(text: string, i: number): boolean {
  return i < 0 || i >= text.length || SPACE.has(text.charAt(i))
}

/** The first index from `i` on that is not white space. */
export function skipGap(text: string, i: number): number {
  while (i < text.length && isGap(text, i)) i++
  return i
}

/** Could the character open a quotation or a bracket? Straight marks could, too. */
export function isOpener(character: string): boolean {
  const mark = MARKS.get(character)
  return (mark !== undefined && mark.shape !== 'closes') || (character !== '' && OPENING_BRACKETS.includes(character))
}

/** Is the character a quotation mark that may have been typed for another of its family? Brackets never are. */
export function isQuotation(character: string): boolean {
  return MARKS.has(character)
}

/**
 * Does the mark or bracket at `i` close something?
 *
 * A straight mark follows its spaces (`."` + space closes, space + `"W` opens); where they do not tell, it closes what
 * is open. An opening mark right behind a stop is a closer of the wrong kind where a space follows (`over.“ He`) or
 * where its family is open and its next mark opens again: `“桥修好了。“工程师说，“灯还在。”`.
 */
export function isCloser(text: string, i: number, open: OpenQuotes): boolean {
  const character = text.charAt(i)
  if (character !== '' && CLOSING_BRACKETS.includes(character)) return true
  const mark = MARKS.get(character)
  if (mark === undefined) return false
  const family = mark.family
  if (mark.shape === 'closes') return true
  if (mark.shape === 'opens') {
    if (isGap(text, i + 1)) return !isGap(text, i - 1)
    return open.has(family) && nextMark(text, i + 1, family) !== 'closes'
  }
  const before = opensAfter(text, i)
  const after = i + 1 >= text.length || CLOSED_AFTER.test(text.charAt(i + 1))
  return before === after ? open.has(family) : after
}

/** Is a quotation open that the mark, in its shape or by mistake, could close? */
export function isOpen(character: string, open: OpenQuotes): boolean {
  const mark = MARKS.get(character)
  return mark !== undefined && open.has(mark.family)
}

/** Records that the mark, whatever its shape, closes its family; brackets change nothing. */
export function closeQuotation(character: string, open: OpenQuotes): void {
  const mark = MARKS.get(character)
  if (mark !== undefined) open.delete(mark.family)
}

/**
 * Records what the mark at `i`, read in the middle of a sentence, opens or closes. Apostrophes change nothing; a closing
 * mark that begins a quotation (`他说：”走吧。“`) opens it.
 */
export function followQuotes(text: string, i: number, open: OpenQuotes): void {
  const mark = MARKS.get(text.charAt(i))
  if (mark === undefined) return
  if (mark.family === 'single' && LATIN.test(text.charAt(i - 1)) && LATIN.test(text.charAt(i + 1))) return
  const astray = mark.shape === 'closes' && !open.has(mark.family) && opensAfter(text, i)
  const closes = mark.shape === 'either' ? isCloser(text, i, open) : mark.shape === 'closes'
  if (closes && !astray) open.delete(mark.family)
  else open.add(mark.family)
}

function opensAfter(text: string, i: number): boolean {
  return i === 0 || OPENED_AFTER.test(text.charAt(i - 1))
}

function nextMark(text: string, from: number, family: Family): Mark['shape'] | undefined {
  for (let i = from; i < text.length; i++) {
    const mark = MARKS.get(text.charAt(i))
    if (mark?.family === family) return mark.shape === 'either' ? 'closes' : mark.shape
  }
  return undefined
}
