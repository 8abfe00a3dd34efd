import { isGap, skipGap } from './marks.ts'
import type { Stop } from './stop.ts'

/** The stops that end a Chinese sentence; dots and ellipses do not. */
const END = /[。！？!?｡‼⁇⁈⁉]/u
const FULL_WIDTH_END = /[。！？｡]/u
/** What carries a sentence on behind a stop: `“走吗？”，她问`, `“快！”——没有人动`, `《出发！》`. */
const CARRIES_ON = /[，、；：,;:—–》〉]/u
const ADDRESS = /[\w=&%/#~+-]/u
const LOWER_WORD = /[a-z](?![a-z]*[A-Z])/uy
/** A name of a work is short; a longer span is two marks whose partners were lost. */
const LONGEST_NAME = 60

/**
 * Tells which stops end a sentence of a Chinese paragraph; ask in the order of the text.
 *
 * 。！？!? do, with what closes behind them. Not inside 《》 and 〈〉, not before a comma or dash, not within an address
 * or English words; a half-width `.` and `……` never do.
 *
 * @example 他的新书《去哪里？》卖得很好。加印……还没定。 -> ends behind 很好。 and 定。
 */
export function chineseEnds(text: string): (stop: Stop) => boolean {
  const names = namesOfWorks(text)
  let name = 0
  return (stop) => {
    while (name < names.length && (names[name]?.[1] ?? 0) < stop.start) name++
    if ((names[name]?.[0] ?? Infinity) < stop.start) return false
    const stops = text.slice(stop.start, stop.stopsEnd)
    if (!END.test(stops)) return false
    const next = skipGap(text, stop.end)
    if (CARRIES_ON.test(text.charAt(next))) return false
    return FULL_WIDTH_END.test(stops) || !inEnglish(text, stop, next)
  }
}

/** Is a half-width stop part of an address (`/find?lang=zh`) or followed by a lower-case English word? */
function inEnglish(text: string, stop: Stop, next: number): boolean {
  if (!isGap(text, stop.end) && ADDRESS.test(text.charAt(stop.end))) return ADDRESS.test(text.charAt(stop.start - 1))
  LOWER_WORD.lastIndex = next
  return LOWER_WORD.test(text)
}

/** The outermost spans of 《…》 and 〈…〉 in order, `[opener, closer]`; marks without a partner are none. */
function namesOfWorks(text: string): [number, number][] {
  const spans: [number, number][] = []
  const openers: number[] = []
  for (const { 0: mark, index } of text.matchAll(/[《》〈〉]/gu)) {
    if (mark === '《' || mark === '〈') {
      openers.push(index)
      continue
    }
    const opener = openers.pop()
    if (opener === undefined || index - opener > LONGEST_NAME) continue
    while ((spans.at(-1)?.[0] ?? -1) > opener) spans.pop()
    spans.push([opener, index])
  }
  return spans
}
