import { inSimplified } from '#language/script.ts'

import { isCompound, isCompoundStart, isPair, isTail } from './compounds.ts'
import { collapse, type Cut, cutsOf, isDate } from './cuts.ts'
import { endsLikeOutlet, isCommonName, isKnownOutlet, nameKey } from './outlets.ts'
import { gluedSection, isSection } from './sections.ts'

/** What a title line holds. Empty parts are null. */
export interface TitleLine {
  source: string | null
  section: string | null
  title: string
}

/** What is known of outlets from a batch of title lines and from the library: see {@link learnOutlets}. */
export interface Outlets {
  /** The keys of prefixes behind which at least two headlines branch, or that the library has twice. */
  recurring: ReadonlySet<string>
}

/** A prefix longer than this many hyphens is a headline's. */
const DEEPEST = 4
const BRANDS = /^\p{Ll}+\p{Lu}/u

/**
 * Learns outlets from the title lines of a whole batch, and from the sources (with counts) that the library has.
 *
 * A prefix counts as recurring where the lines that share it go on in at least two ways that could begin a headline, so
 * of `Comet-Examiner-Council votes` and `Comet-Examiner-Rain` it is `Comet-Examiner`, not `Comet`. The order of lines
 * does not matter; linear in their length.
 */
export function learnOutlets(
  lines: Iterable<string>,
  known: Iterable<{ source: string; count: number }> = [],
): Outlets {
  const first = new Map<string, string>()
  const recurring = new Set<string>()
  const note = (key: string, continuation: string) => {
    const seen = first.get(key)
    if (seen === undefined) first.set(key, continuation)
    else if (seen !== continuation) recurring.add(key)
  }
  for (const line of lines) {
    for (const cut of cutsOf(line).slice(0, DEEPEST)) {
      if (canBeName(cut.left) && canBeginHeadline(cut.next) && !joins(cut))
        note(nameKey(cut.left), cut.next.toLowerCase())
    }
  }
  for (const { source, count } of known) {
    if (count > 1) recurring.add(nameKey(source))
    else if (count === 1) note(nameKey(source), '')
  }
  return { recurring }
}

/**
 * Splits a title line into outlet, section and headline. The outlet is one known by name, else one learned, else a
 * careful guess from the shape of both sides; without one the whole line is the headline.
 *
 * @example
 * `Reuters-US-China talks resume`           -> { source: 'Reuters', section: null, title: 'US-China talks resume' }
 * `联合早报-国际-即时-港口复工`                  -> { source: '联合早报', section: '国际-即时', title: '港口复工' }
 * `The Economist-Rivers run low  China`     -> { source: 'The Economist', section: 'China', title: 'Rivers run low' }
 * `Twenty-five years on`                    -> { source: null, section: null, title: 'Twenty-five years on' }
 */
export function splitTitleLine(line: string, outlets: Outlets): TitleLine {
  const cuts = cutsOf(line).filter((cut) => !isDate(cut.right))
  const known = cuts.findLast(({ left }) => isKnownOutlet(left)) ?? null
  const sure = known !== null && !isCommonName(known.left)
  const guessed = guessedCut(cuts)
  const cut = (sure ? known : null) ?? whole(learnedCut(cuts, outlets), guessed) ?? guessed ?? worded(known)
  if (cut === null) return { source: null, section: null, title: collapse(line) }
  return { source: cut.left, ...splitSections(cut) }
}

/** The cut behind a known name that is a common word too, unless a small letter makes a compound: `Time-worn`. */
function worded(cut: Cut | null): Cut | null {
  return cut !== null && (cut.spaced || !startsSmall(cut.right)) ? cut : null
}

/** The first cut behind a recurring prefix, without sections and halves of compounds at its end. */
function learnedCut(cuts: Cut[], outlets: Outlets): Cut | null {
  const found = cuts.findIndex((cut) => outlets.recurring.has(nameKey(cut.left)) && !isCompoundStart(cut.left))
  for (let i = found; i >= 0; i--) {
    const tail = i === 0 ? '' : (cuts[i - 1]?.next ?? '')
    const belongs = i === 0 || !(isSection(tail) || isCompoundStart(tail))
    if (belongs) return cuts[i] ?? null
  }
  return null
}

/** `Herald` recurs where a batch has both `Herald-Argus` and `Herald-Journal`; the guess then knows the whole name. */
function whole(learned: Cut | null, guessed: Cut | null): Cut | null {
  if (learned === null || guessed === null) return learned
  const half = !learned.left.includes(' ') && endsLikeOutlet(learned.left)
  return half && guessed.left.startsWith(`${learned.left}-`) ? guessed : learned
}

/**
 * A cut behind what looks like an outlet's name and before what looks like a headline: behind a name that ends as
 * outlets' names do, else behind a name in capitals that makes no compound.
 */
function guessedCut(cuts: Cut[]): Cut | null {
  const fit = cuts.filter(({ left, right }) => canBeName(left) && canBeginHeadline(right) && !isCompoundStart(left))
  const named = fit.filter(({ left }) => endsLikeOutlet(left))
  if (named[0] !== undefined) return wholeName(named, fit)
  const first = fit[0]
  if (first === undefined || first !== cuts[0] || !isTitleCase(first.left)) return null
  const { left, right, spaced } = first
  if (isCompound(left, right, spaced) || right.split(/[\s-]/u).length < 3) return null
  return spaced || !left.includes(' ') || isSentenceCase(right) || !/\p{Ll}/u.test(right) ? first : null
}

/**
 * Of the cuts behind outlets' words the last, for names with hyphens (`Post-Dispatch Weekly`); the first in Chinese and
 * before a section. Such a word alone is mostly the first half of a name: `Press-Telegram`.
 */
function wholeName(named: Cut[], fit: Cut[]): Cut | null {
  const [first] = named
  if (first === undefined || /\p{Script=Han}/u.test(first.left)) return first ?? null
  const last = named.findLast((cut) => cut === first || !isSection(cut.left.split('-').at(-1) ?? '')) ?? first
  const second = fit[fit.indexOf(first) + 1]
  if (last !== first || second === undefined || first.spaced || /[\s-]/u.test(first.left)) return last
  const goesOn =
    second.left === `${first.left}-${first.next}` && isTitleCase(first.next) && !isCompoundStart(first.next)
  return goesOn && first.next.split(' ').length <= 2 && !joins(second) ? second : last
}

/** Do the two sides of the cut make one word or a pair of places? */
function joins({ left, right, spaced }: Cut): boolean {
  return !spaced && (isPair(left, right) || isTail(right))
}

/** Takes the sections off both ends of what stands behind the outlet, and the mark of a bilingual page. */
function splitSections(cut: Cut): { section: string | null; title: string } {
  const sections: string[] = []
  let rest = cut.raw
  for (const part of cutsOf(cut.raw)) {
    const last = part.left.slice(sections.join('-').length).replace(/^-/u, '')
    if (!isSection(last) || startsSmall(part.right)) break
    if (joins({ ...part, left: last })) break
    sections.push(last)
    rest = part.raw
  }
  const glued = gluedSection(rest, /economist/iu.test(cut.left))
  if (glued !== null) sections.push(collapse(glued.section))
  const section = sections.length === 0 ? null : sections.join('-')
  return { section, title: withoutMark(collapse(glued?.title ?? rest), section) }
}

/** Drops the mark that bilingual pages put before or behind the headline: `中英小镇的雨` -> `小镇的雨`. */
function withoutMark(title: string, section: string | null): string {
  const edition = inSimplified(section ?? '')
  if (edition.includes('中英对照版'))
    return title.replace(/^中英(?!关系|關係|贸易|貿易|两国|兩國|联合|聯合)[\s-]*(?=.)|(?<=.)[\s-]*中英$/u, '')
  if (edition.includes('英文原版'))
    return title.replace(/^英(?![国國镑鎊语語格伦倫雄超])[\s-]*(?=.)|(?<=.)[\s-]*英$/u, '')
  return title
}

/** Could this be a name: short, no clause, no small letter first? */
function canBeName(text: string): boolean {
  return (
    text.length <= 60 &&
    text.split(' ').length <= 7 &&
    !/[,:;?!，：；？！。、“”"‘《（(]/u.test(text) &&
    !startsSmall(text)
  )
}

/** Could this begin a headline: no small letter (brands aside), no date? */
function canBeginHeadline(text: string): boolean {
  return text !== '' && !startsSmall(text) && !isDate(text)
}

function startsSmall(text: string): boolean {
  return /^\p{Ll}/u.test(text) && !BRANDS.test(text)
}

/** Has the headline a small word that headlines set in capitals would not have? */
function isSentenceCase(text: string): boolean {
  return /\s\p{Ll}{4,}(?<!\s(?:with|from|into|over|than|that|this|what|when|amid))(?!\p{L})/u.test(text)
}

/** Do all words but small connecting ones have a capital or a digit? Chinese names pass where nothing is small. */
function isTitleCase(text: string): boolean {
  return text.split(/[\s-]/u).every((word) => /^(?:[\p{Lu}\p{N}&]|(?:of|the|and|for|in|on|de|la|du)$)/u.test(word))
}
