import { inSimplified } from '#language/script.ts'

import { isSentenceCase, isTitleCase, startsSmall } from './casing.ts'
import { isCompound, isCompoundStart, isPair, isTail } from './compounds.ts'
import { collapse, type Cut, cutsOf, isDate } from './cuts.ts'
import { continuesName, isHyphenatedName, joinsInCapitals } from './hyphenated.ts'
import { endsLikeOutlet, isCommonName, isKnownOutlet, isStationsName, nameKey } from './outlets.ts'
import { gluedSection, isCountrySection, isSection } from './sections.ts'

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
    for (const cut of outletCuts(line).slice(0, DEEPEST)) {
      if (canBeName(cut.left) && canBeginHeadline(cut.next) && !joins(cut) && !isCapitalCompound(cut))
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
  const cuts = outletCuts(line).filter((cut) => !isDate(cut.right))
  const known = cuts.filter(({ left }) => isKnownOutlet(left))
  const common = known.findLast(({ left }) => isCommonName(left)) ?? null
  const sure = known.findLast(({ left }) => !isCommonName(left)) ?? hyphenatedCut(cuts)
  const guessed = guessedCut(cuts)
  const cut = sure ?? whole(learnedCut(cuts, outlets), guessed, outlets) ?? guessed ?? worded(common)
  if (cut === null) return { source: null, section: null, title: collapse(line) }
  return { source: cut.left, ...splitSections(cut) }
}

/**
 * The hyphens that may stand behind an outlet: none beyond the first spaced one, for no name has such a hyphen inside, and
 * none behind a `Post` that follows a known name: it begins a headline, `The Guardian-Post-Brexit trade rules bite`.
 */
function outletCuts(line: string): Cut[] {
  const cuts = cutsOf(line).filter(
    ({ left }) => !left.endsWith('-Post') || !isKnownOutlet(left.slice(0, -'-Post'.length)),
  )
  const spaced = cuts.findIndex((cut) => cut.spaced)
  return spaced < 0 ? cuts : cuts.slice(0, spaced + 1)
}

/** The cut behind a name that papers of several towns have: `Tulmore Post-Intelligencer`. */
function hyphenatedCut(cuts: Cut[]): Cut | null {
  const found = cuts.findLast(({ left }) => canBeName(left) && isTitleCase(left) && isHyphenatedName(left))
  return found === undefined || startsSmall(found.right) || isCapitalCompound(found) ? null : found
}

/** The cut behind a known name that is a common word too, unless a small letter makes a compound: `Time-worn`. */
function worded(cut: Cut | null): Cut | null {
  if (cut === null || cut.spaced) return cut
  return startsSmall(cut.right) || isCapitalCompound(cut) ? null : cut
}

/** The first cut behind a recurring prefix, without sections and halves of compounds at its end. */
function learnedCut(cuts: Cut[], outlets: Outlets): Cut | null {
  const found = cuts.findIndex((cut) => outlets.recurring.has(nameKey(cut.left)) && !isCompoundStart(cut.left))
  for (let i = found; i >= 0; i--) {
    const tail = i === 0 ? '' : (cuts[i - 1]?.next ?? '')
    const half = isCompoundStart(tail) && !endsLikeOutlet(tail)
    const belongs = i === 0 || !(isSection(tail) || half)
    if (belongs) return cuts[i] ?? null
  }
  return null
}

/**
 * `Herald` recurs where a batch has both `Herald-Argus` and `Herald-Journal`, and `Valley News` where it has a
 * `Valley News-Record` too; the guess then knows the whole name.
 */
function whole(learned: Cut | null, guessed: Cut | null, outlets: Outlets): Cut | null {
  if (learned === null || guessed === null) return learned
  const half = !learned.left.includes(' ') && endsLikeOutlet(learned.left)
  const sure = half || outlets.recurring.has(nameKey(guessed.left))
  return sure && guessed.left.startsWith(`${learned.left}-`) ? guessed : learned
}

/**
 * A cut behind what looks like an outlet's name and before what looks like a headline: behind a name that ends as
 * outlets' names do, else behind a name in capitals that makes no compound.
 */
function guessedCut(cuts: Cut[]): Cut | null {
  const fit = cuts.filter(
    (cut) =>
      isStationsName(cut.left, cut.right) ||
      (canBeName(cut.left) && canBeginHeadline(cut.right) && !isCompoundStart(cut.left) && !isCapitalCompound(cut)),
  )
  const named = fit.filter(({ left, right }) => endsLikeOutlet(left) || isStationsName(left, right))
  if (named[0] !== undefined) return wholeName(named, fit)
  const first = fit[0]
  if (first === undefined || first !== cuts[0] || !isTitleCase(first.left)) return null
  const { left, right, spaced } = first
  if (fit[1] !== undefined && fit[1] === cuts[1] && reachesOn(first, fit[1])) return fit[1]
  if (isCompound(left, right, spaced) || right.split(/[\s-]/u).length < 3) return null
  return spaced || !left.includes(' ') || isSentenceCase(right) || !/\p{Ll}/u.test(right) ? first : null
}

/**
 * Of the cuts from the first behind an outlet's word on, the last that the name reaches (`Post-Dispatch Weekly`); the first
 * in Chinese and before a section. Such a word alone is mostly the first half of a name: `Press-Telegram`.
 */
function wholeName(named: Cut[], fit: Cut[]): Cut | null {
  const [first] = named
  if (first === undefined || /\p{Script=Han}/u.test(first.left)) return first ?? null
  let last = first
  for (const cut of fit.slice(fit.indexOf(first) + 1)) {
    const part = cut.left.slice(last.left.length + 1)
    if (continuesName(part, cut.right) && !isSection(part)) last = cut
  }
  const second = fit[fit.indexOf(first) + 1]
  if (last !== first || second === undefined || /[\s-]/u.test(first.left)) return last
  const goesOn =
    second.left === `${first.left}-${first.next}` && isTitleCase(first.next) && !isCompoundStart(first.next)
  return goesOn && first.next.split(' ').length <= 2 && !joins(second) ? second : last
}

/** Does a name go on behind its first hyphen: `Bay-Area Bike Blog-Bridge lane opens`? */
function reachesOn(first: Cut, second: Cut): boolean {
  const isOneWord = !/[\s-]/u.test(first.left)
  return isOneWord && first.next.includes(' ') && isTitleCase(first.next) && isSentenceCase(second.right)
}

/** Is the word before the hyphen one that outlets are named by, but the headline's: `Union-Busting Firm Is Fined`? */
function isCapitalCompound({ left, right, spaced }: Cut): boolean {
  const part = left.split('-').at(-1) ?? ''
  return !spaced && !part.includes(' ') && endsLikeOutlet(part) && joinsInCapitals(part, right)
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
    const country = cut.spaced && isCountrySection(last) && isSentenceCase(part.right)
    if (!(isSection(last) || country) || startsSmall(part.right)) break
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
