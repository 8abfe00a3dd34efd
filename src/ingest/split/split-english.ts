import { abbreviationKind, BEGINNINGS, CALENDAR, LETTERED, POSITIONS } from './abbreviations.ts'
import { isGap, isOpener, isQuotation, skipGap } from './marks.ts'
import { isBullet, type Stop } from './stop.ts'
import { isTimePhrase } from './time-phrase.ts'

/** How far back and ahead a decision looks, so that it costs the same in any text. */
const WINDOW = 48
const WORD = /[\p{L}\p{N}$€£¥#@\uFFFD][\p{L}\p{M}\p{N}'’&-]*/uy
const LAST_WORD = /[\p{L}\p{N}\uFFFD][\p{L}\p{M}\p{N}.'’&]*$/u
const ITEM_MARK = /\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})\)\s/iuy
const NUMBERED =
  /(?:^\W*(?:(?:step|chapter|part|section|item|rule|point|question|article)\s)?|(?<!\d)[:;]\s*\(?)(?:\d{1,3}(?:\.\d{1,3})*|[a-z]|[ivx]{1,5})$/iu
const DASH = /^(?:[—–―]|--)/u
const LOWER = /^\p{Ll}/u
/** `iPhone`, `eBay`, `macOS`: a capital behind small letters. */
const BRAND = /^\p{Ll}+\p{Lu}/u
const ADDRESS = /^\W*(?:https?:|www\.)|@|:\/\/|\.(?:com|org|net|edu|gov|io|cn|uk|html?|pdf)\b/iu

/** What stands behind a stop: its first word, the one behind it, and where the first begins. */
interface Next {
  at: number
  word: string
  following: string
}

/**
 * Tells which stops end a sentence of an English paragraph; `start` is where its sentence begins.
 *
 * A stop does where something that can begin a sentence follows: a capital, a digit, a script without capitals, a
 * bullet, a brand like iPhone; not a lower-case word, a comma or a dash. Behind an abbreviation more is asked for, as in
 * Kiss and Strunk, "Unsupervised Multilingual Sentence Boundary Detection" (2006), with word lists in place of counts.
 * Where a space was lost (`was full.The crew`) the shape of both words has to tell.
 *
 * @example Mr. Hale moved to the U.S. They said no. Nobody … left. -> ends behind U.S. and no. and left.
 */
export function englishEnds(text: string): (stop: Stop, start: number) => boolean {
  return (stop, start) => {
    const stops = text.slice(stop.start, stop.stopsEnd)
    const at = skipGap(text, stop.end)
    if (at >= text.length) return true
    if (isBullet(text.charAt(at)) && at > stop.end) return true
    if (DASH.test(text.slice(at, at + 2))) return false
    const dots = /^[.…\s]+$/u.test(stops)
    const before = text.slice(Math.max(start, stop.start - WINDOW), stop.start)
    if (dots && before.trim() === '') return false
    const next = readNext(text, at)
    if (next === null || (at === stop.end && !spaceWasLost(text, stop, next, before))) return false
    if (matchesAt(ITEM_MARK, text, at) && !closesBracket(text, at, start)) return true
    if (LOWER.test(next.word) && !BRAND.test(next.word)) return false
    const last = LAST_WORD.exec(before)?.[0] ?? ''
    if (stops !== '.') return !dots || last !== next.word
    if (start > stop.start - WINDOW ? NUMBERED.test(before) : NUMBERED.test(`.${before}`)) return false
    if (abbreviationKind(last) === 'hour' && goesOnBehindTime(text.slice(start, stop.start), next)) return false
    return endsBehind(last, before, next)
  }
}

/** `By 7 p.m. Mr. Hale had left`: only a word that would be small inside a sentence ends one behind a time alone. */
function goesOnBehindTime(opening: string, next: Next): boolean {
  return opening.length <= WINDOW && isTimePhrase(opening) && (/^I(?!\p{Ll})/u.test(next.word) || !begins(next))
}

/** Is the bracket of what looks like an item's mark a closing one: `(see Sec. 4) is`? */
function closesBracket(text: string, at: number, start: number): boolean {
  if (text.charAt(at) === '(') return false
  const before = text.slice(Math.max(start, at - WINDOW), at)
  return before.lastIndexOf('(') > before.lastIndexOf(')')
}

/** Does the dot behind the word `last` (`before` ends with it) also end the sentence? */
function endsBehind(last: string, before: string, next: Next): boolean {
  const digit = /^[\p{N}$€£¥]/u.test(next.word)
  const previous = LAST_WORD.exec(before.slice(0, before.length - last.length).trimEnd())?.[0] ?? ''
  // "so do I. Nobody", but "the novelist I. Berlin" cannot be told from it
  if (last === 'I' && LOWER.test(previous)) return true
  if (/^\p{Lu}$/u.test(last)) return LETTERED.test(previous) || isUnit(last, previous) || digit || begins(next)
  // a state behind its town is followed by a comma where the sentence goes on: "Tampa, Fla., at noon"
  const state = last !== 'St' && before.endsWith(`, ${last}`)
  switch (abbreviationKind(last)) {
    case null:
      return true
    case 'joined':
      return false
    case 'number':
      return !digit
    case 'measure':
      return !(digit && /^\p{N}/u.test(previous))
    case 'hour':
      return !CALENDAR.test(next.word) && !/^\W*time\b/iu.test(next.following)
    case 'list':
      return !/^\p{N}{4}/u.test(next.word)
    case 'company':
      return digit || begins(next) || isAddressed(next) || isOther(next)
    case 'name':
      return (
        begins(next) ||
        isAddressed(next) ||
        (isWhere(last, before) && isManyOf(next)) ||
        (state && !digit && isOther(next))
      )
  }
}

/** `at -3.5 C. Snow fell`, but `in 1994 C. Lund` */
function isUnit(last: string, previous: string): boolean {
  return /^[CFKVW]$/u.test(last) && /^(?!\d{4}$)[\d.]+$/u.test(previous)
}

/** A word that begins sentences, not followed by a dot as an initial would be. */
function begins(next: Next): boolean {
  return BEGINNINGS.has(next.word.replace("'", '’')) && !next.following.startsWith('.')
}

/** Somebody called as nobody is within a name: `an M.B.A. Mr. Lee`, not `U.S. Sen. Ann Lee`. */
function isAddressed(next: Next): boolean {
  return /^(?:Mr|Mrs|Ms|Mx|Dr)$/u.test(next.word) && /^\.?\s*\p{Lu}/u.test(next.following)
}

/** Any other word that the name before it does not run on into, as it would in `Larkfield Inc. Chairman Tom Reed`. */
function isOther(next: Next): boolean {
  return !POSITIONS.test(next.word) && LOWER.test(next.following)
}

/** Does a sentence so far end in a place: `6,000 came from the U.S.`, not `Two U.S.` or `Mount St.`? */
function isWhere(last: string, before: string): boolean {
  return last.includes('.') && WHERE.test(before.slice(0, before.length - last.length))
}

const WHERE =
  /[\p{L}\p{N}] (?:in|into|inside|outside|from|to|at|of|by|for|with|within|across|through|throughout|around|over|near|beyond|leave|leaving|left|enter(?:ed)?|visit(?:ed)?) (?:the )?$/iu

/** A plural noun with its verb or pronoun, as in `6,000 from the U.S. Visitors may`, not `U.S. Customs and`. */
function isManyOf(next: Next): boolean {
  return (
    /^\p{Lu}\p{Ll}{3,}(?<![iusa'’])s$/u.test(next.word) &&
    !NAMES_OF_MANY.test(next.word) &&
    /^(?!and\b|of\b|for\b)\p{Ll}/u.test(next.following)
  )
}

/** Plural names that a place stands before: `of the U.S. Marines are`. */
const NAMES_OF_MANY =
  /^(?:Marines|Senators|Representatives|Democrats|Republicans|Greens|Airlines|Airways|Treasurys|Rangers|Forces|Games|Championships|Masters|Lakers|Clippers|Dodgers|Kings|Chargers|Rams)$/u

/** Reads the words from `at` on, behind opening quotes and brackets; null where there is none to begin a sentence. */
function readNext(text: string, at: number): Next | null {
  let i = at
  while (
    i - at < WINDOW &&
    (isOpener(text.charAt(i)) || isQuotation(text.charAt(i)) || (i > at && /[…. ]/u.test(text.charAt(i))))
  )
    i++
  // "- Next" is an item; "… next" in a quotation begins one
  if (text.charAt(i) === '-' && isGap(text, i + 1)) i = skipGap(text, i + 1)
  const word = matchesAt(WORD, text, i)
  if (word === '') return null
  const end = i + word.length
  return { at: i, word, following: text.slice(end, end + WINDOW).trimStart() }
}

/** Did a space go missing behind the stop, or is the stop inside an address, a version or an acronym? */
function spaceWasLost(text: string, stop: Stop, next: Next, before: string): boolean {
  if (next.at > stop.end) return !LOWER.test(next.word)
  if (stop.end > stop.stopsEnd) return /^\p{Lu}/u.test(next.word)
  if (!/^\p{Lu}(?:[\p{Ll}'’]|$)/u.test(next.word)) return false
  const token = before.slice(before.search(/\S*$/u)) + text.slice(stop.start, stop.end + WINDOW).replace(/\s.*/su, '')
  return /(?:\p{Ll}{2}|[\p{N}%])$/u.test(before) && !ADDRESS.test(token)
}

function matchesAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? ''
}
