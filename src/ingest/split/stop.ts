import { closeQuotation, isCloser, isGap, isOpen, isQuotation, skipGap, type OpenQuotes } from './marks.ts'

/** A run of stops with what closes behind it: `?!”)` in `Why?!”) Then`. Indexes into the paragraph, ends exclusive. */
export interface Stop {
  /** Where the first stop stands. */
  start: number
  /** Behind the last stop: `?!`. */
  stopsEnd: number
  /** Behind the last closing quote, bracket or emoji. */
  end: number
}

const STOPS = new Set('.!?。！？…⋯｡‼⁇⁈⁉')
const BULLETS = new Set('•‣◦▪▫●○■□◆◇▶►✓✔☑★☆※➤➢·*')
/** One emoji: with its variation selectors, skin tones and joined parts, or a flag. */
const EMOJI = /(?:\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\p{Cf}|\p{Mn})*|\p{Regional_Indicator})+/uy

/** The mark of a note: `left.[1] She`. */
const NOTE = /\[(?:\d{1,3}|[a-z])\]/y

/** Is the character a stop of either language, dots and ellipses included? */
export function isStop(character: string): boolean {
  return STOPS.has(character)
}

/** Is the character a bullet, which goes with the item behind it? */
export function isBullet(character: string): boolean {
  return BULLETS.has(character)
}

/**
 * Reads the run of stops at `i`, and all that closes right behind it, and records the quotations this closes.
 *
 * The mark of a note (`[1]`) right behind belongs to it too. A stray space may stand before what can only belong to the
 * sentence that ends: an emoji, a closing bracket, the closing mark of an open quotation, a mark alone between spaces, a
 * dot of `. . .`.
 */
export function readStop(text: string, i: number, open: OpenQuotes): Stop {
  const stop = { start: i, stopsEnd: i + 1, end: i + 1 }
  for (;;) {
    const at = stop.end
    const next = skipGap(text, at)
    const character = text.charAt(next)
    const near = next === at || isGap(text, next + 1) || isStop(text.charAt(next + 1))
    if (isStop(character) && near) {
      stop.stopsEnd = stop.end = next + 1
    } else if (isCloser(text, next, open) && (near || !isQuotation(character) || isOpen(character, open))) {
      closeQuotation(character, open)
      stop.end = next + 1
    } else {
      const end = next === at ? Math.max(endOf(NOTE, text, at), endOfEmoji(text, at)) : endOfEmoji(text, next)
      if (end === next) return stop
      stop.end = end
    }
  }
}

function endOfEmoji(text: string, i: number): number {
  return isBullet(text.charAt(i)) ? i : endOf(EMOJI, text, i)
}

/** Where what stands at `i` ends, by a sticky pattern; `i` where something else stands there. */
function endOf(pattern: RegExp, text: string, i: number): number {
  pattern.lastIndex = i
  return pattern.test(text) ? pattern.lastIndex : i
}
