import { countHan } from '#language/script.ts'

/** Mail and terminals wrap at 60 to 80 columns; a text with a longer line has its paragraphs whole. */
const WIDEST = 110
/** So many full lines tell that a text is wrapped, where they are this share of those that another follows. */
const LEAST_FULL = 6
const SHARE_FULL = 0.7
/** Of the lines that go on behind a full one this share begins small: headlines of one length do not. */
const SHARE_SMALL = 0.4
/** How many columns a full Chinese line may be short of the others, for its marks are counted otherwise elsewhere. */
const UNSURE = 4
/** What begins a line of its own: bullets, numbers, marks of Markdown. */
const ITEM = /^\s*(?:[•‣◦▪●○■□◆◇*·>#-]|\d{1,3}[.)、]|[（(]\d{1,2}[）)])/u

/** A line that ends amid a word or a phrase is no shorter, in columns: what is, is listed. */
const SHORTEST_TORN = 24

/**
 * Puts together the paragraphs of a text whose lines were cut at a width, as mail programs do; each keeps the place of its
 * first line. A line end counts as cut where the next word had no room any more, which a writer's own line ends rarely
 * come to. Chinese and other lines are looked at apart, for they may come from different places.
 *
 * In a text too short to tell by that, a paragraph is known for wrapped by a line that ends amid a word or a phrase.
 *
 * @param lines of the text; blank ones are empty
 * @returns as many lines, those that were joined to the one before being empty; the same where it is not wrapped
 */
export function unwrap(lines: readonly string[]): string[] {
  const joined = [...lines]
  for (const isChinese of [true, false]) {
    const own = (line: string | undefined) => line !== undefined && line.trim() !== '' && isHan(line) === isChinese
    const ends = lines.flatMap((line, at) => (own(line) && own(lines[at + 1]) ? [at] : []))
    const cut = cutEnds(lines, ends, isChinese) ?? runsOf(ends).flatMap((run) => tornEnds(lines, run))
    let head = -1
    for (const at of cut) {
      if (head < 0 || joined[at] !== '') head = at
      const [before, after] = [(lines[at] ?? '').trimEnd(), (lines[at + 1] ?? '').trim()]
      joined[head] = `${head === at ? before : joined[head]}${isTight(before, after, isChinese) ? '' : ' '}${after}`
      joined[at + 1] = ''
    }
  }
  return joined
}

/** Of the line ends of a text, those at which it was cut; null where too little tells that it was. */
function cutEnds(lines: readonly string[], ends: readonly number[], isChinese: boolean): number[] | null {
  const width = widestOf(lines, ends)
  if (width > WIDEST) return null
  const full = ends.filter((at) => isFull(lines[at] ?? '', lines[at + 1] ?? '', width))
  if (full.length < LEAST_FULL || full.length < SHARE_FULL * ends.length) return null
  const small = full.filter((at) => /^\s*\p{Ll}/u.test(lines[at + 1] ?? ''))
  return !isChinese && small.length < SHARE_SMALL * full.length ? null : full
}

/** Of the line ends of one paragraph, those at which it was cut; none where no line ends amid a word or a phrase. */
function tornEnds(lines: readonly string[], ends: readonly number[]): number[] {
  const width = widestOf(lines, ends)
  if (width > WIDEST) return []
  const isCut = (at: number) => isTorn((lines[at] ?? '').trim(), (lines[at + 1] ?? '').trim())
  return ends.some(isCut) ? ends.filter((at) => isCut(at) || isFull(lines[at] ?? '', lines[at + 1] ?? '', width)) : []
}

/** The widest of the lines that another follows: one that stands alone, as a title does, may be longer. */
function widestOf(lines: readonly string[], ends: readonly number[]): number {
  return ends.reduce((widest, at) => Math.max(widest, widthOf(lines[at] ?? '')), 0)
}

/** Numbers in order, parted where one is missing. */
function runsOf(ends: readonly number[]): number[][] {
  const runs: number[][] = []
  for (const at of ends) {
    const last = runs.at(-1)
    if (last?.at(-1) === at - 1) last.push(at)
    else runs.push([at])
  }
  return runs
}

/** Does a line end where no writer ends one: before a small letter, or amid a Chinese word? */
function isTorn(before: string, after: string): boolean {
  if (widthOf(before) < SHORTEST_TORN || ITEM.test(after)) return false
  if (/[\p{L}\p{N},]$/u.test(before) && !isHan(before)) return /^\p{Ll}/u.test(after)
  if (!/\p{Script=Han}$/u.test(before) || !/^\p{Script=Han}/u.test(after)) return false
  const [end, start] = [before.slice(-WORD_REACH), after.slice(0, WORD_REACH)]
  return [...WORDS.segment(end + start)].every(({ index }) => index !== end.length)
}

/** A word is told from its surroundings; so many characters of them do. */
const WORD_REACH = 8
const WORDS = new Intl.Segmenter('zh', { granularity: 'word' })

function isHan(line: string): boolean {
  return countHan(line) * 3 > line.trim().length
}

/** Columns, in which characters of full width take two; quotation marks and dashes may take one or two. */
function widthOf(line: string): number {
  const text = line.trim()
  return text.length + (text.match(/[\p{Script=Han}\u3000-\u303f\uff00-\uff60]/gu)?.length ?? 0)
}

/** Would the next line's first word, or Chinese character with the marks behind it, have had no room in this one? */
function isFull(line: string, next: string, width: number): boolean {
  if (ITEM.test(next)) return false
  const [first = ''] = /^(?:\p{Script=Han}[，。、；：？！”’」』）》]*|[^\s\p{Script=Han}]+)/u.exec(next.trim()) ?? []
  return widthOf(line) + widthOf(first) + (isHan(line) ? UNSURE : 1) > width
}

/** Do two lines go together without a space: Chinese, and words with a hyphen at the end of the line? */
function isTight(before: string, after: string, isChinese: boolean): boolean {
  if (!isChinese) return /\p{L}-$/u.test(before)
  return !/[\p{Script=Latin}\p{N},.]$/u.test(before) || isHan(after.charAt(0))
}
