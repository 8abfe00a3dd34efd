import type { Problem } from '#article/schema.ts'

import { failure } from '../problem.ts'

/** The hundred or so characters that make up about 40 % of any modern Chinese text, in both scripts. */
const COMMON = new Set(
  '的一是不了在人有我他这這个個们們中来來上大为為和国國地到以说說时時要就出会會可也你对對生能而子那得于於着著下自之年过過发發后後作里裡用道行所然家种種事成方多经經么麼去法学學如都同现現当當没沒动動面起看定天分还還进進好小部其些主样樣理心她本前开開但因只从從想实實日军軍者意无無力它与與长長把机機十民第公此已工使情明性知全三又关關点點正业業外将將两兩高间間由问問很最重并並物手应應战戰向头頭文体體政美相见見被利什二等产產或新己制身果加西斯月话話合回特代内內信表化老给給世位次度门門任常先海通教儿兒东東',
)

/** The share of lost characters from which on a text was not UTF-8. */
const MOST_LOST = 0.1

/**
 * The text of a document's bytes, without a byte order mark.
 *
 * In this order: a byte order mark (UTF-8, UTF-16), UTF-16 without one where it gives nothing but writing, strict UTF-8,
 * the encoding that the document declares, UTF-8 with bad bytes (each stays as U+FFFD) where these are few, or fewer than
 * its Chinese characters, then whichever of GB18030 and Big5 gives the more plausible Chinese, else Windows-1252.
 *
 * @param declared the label of an HTML page's `<meta charset>`, where there is one
 * @returns the text, or a problem: `empty` or `binary`
 */
export function decode(bytes: Uint8Array, declared?: string): string | Problem {
  if (bytes.length === 0) return failure('empty', 'file', 'the file is empty: nothing to read')
  const text = decodeBytes(bytes, declared)
  if (/^[\s\u200b\ufeff]*$/.test(text))
    return failure('empty', 'file', 'the file holds only white space: nothing to read')
  return binaryProblem(text) ?? text
}

function decodeBytes(bytes: Uint8Array, declared: string | undefined): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  if (bytes.includes(0)) {
    const wide = ['utf-16le', 'utf-16be']
      .map((label) => tryDecode(label, bytes))
      .find((text) => text && isWriting(text))
    if (wide) return wide
  }
  const strict = tryDecode('utf-8', bytes)
  if (strict !== null) return strict
  const asDeclared = !declared ? null : WESTERN.test(declared) ? decodeWestern(bytes) : tryDecode(declared, bytes)
  if (asDeclared !== null) return asDeclared
  const loose = new TextDecoder('utf-8').decode(bytes)
  if (isUtf8(loose)) return loose
  const candidates = ['gb18030', 'big5'].map((label) => new TextDecoder(label).decode(bytes))
  const [best] = candidates
    .map((text) => ({ text, score: plausibility(text) }))
    .toSorted((first, second) => second.score - first.score)
  return best && best.score > 0 ? best.text : decodeWestern(bytes)
}

/** Strictly decoded text, or null where a byte does not fit or the label is unknown. */
function tryDecode(label: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return null
    throw error
  }
}

/** Is a text made of what Chinese and English are written with? Bytes that mean something else give any character. */
function isWriting(text: string): boolean {
  const written = text.match(/[\p{Script=Han}\p{Script=Latin}\p{N}\p{P}\p{S}\s]/gu)?.length ?? 0
  return !text.includes('\0') && written > 0.98 * text.length && /[\p{Script=Latin}\s]/u.test(text)
}

/**
 * Was a text UTF-8, though some of it is lost? A Chinese character takes three bytes that fit each other: text in another
 * encoding has hardly one by chance, and loses nearly all it has beyond ASCII.
 */
function isUtf8(text: string): boolean {
  const lost = text.match(/\ufffd/g)?.length ?? 0
  const foreign = text.match(/[^\0-\x7f]/g)?.length ?? 0
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  return lost < MOST_LOST * foreign || lost < han
}

/** Labels that browsers take for Windows-1252 (WHATWG Encoding Standard, names and labels). */
const WESTERN = /^(?:windows-1252|cp1252|x-cp1252|iso-?8859-?1|latin1|l1|us-ascii|ascii)$/i
/** What Windows-1252 has at 0x80 to 0x9f; Node's own decoder reads Latin-1, which has no writing there. */
const WESTERN_SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function decodeWestern(bytes: Uint8Array): string {
  const text = new TextDecoder('latin1').decode(bytes)
  // oxlint-disable-next-line no-control-regex -- control characters are what Latin-1 reads
  return text.replaceAll(/[\x80-\x9f]/g, (sign) => WESTERN_SIGNS.charAt(sign.charCodeAt(0) - 0x80))
}

/** The share of very common characters among the Han ones, less the lost ones; 0 or below is no Chinese. */
function plausibility(text: string): number {
  const han = text.match(/\p{Script=Han}/gu) ?? []
  if (han.length === 0) return 0
  const lost = text.match(/\ufffd/g)?.length ?? 0
  return (han.filter((character) => COMMON.has(character)).length - 4 * lost) / han.length - 0.05
}

function binaryProblem(text: string): Problem | null {
  const nul = text.indexOf('\0')
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  const controls = text.match(/[\x01-\x08\x0e-\x1a\x1c-\x1f\x7f]/g)?.length ?? 0
  if (nul < 0 && controls * 100 < text.length) return null
  const place = nul < 0 ? 'file' : `line ${text.slice(0, nul).split('\n').length}`
  return failure('binary', place, 'the file is not text (it holds control characters): save the page as text or HTML')
}
