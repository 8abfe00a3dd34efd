import { paragraphOf } from './locator.ts'
import type { RowCounts } from './rows.ts'
import type { Article, Link, Paragraph } from './schema.ts'

/** Characters a line holds in the wide layout; only the ratio of the two matters here. */
const CHARACTERS_PER_LINE = { summary: 29, original: 69 }
/** What a line of blank space costs, against a link whose ends stand one line apart. */
const BLANK_LINE = 0.3
/** What it costs to put two paragraphs of both sides into one row: rows that begin level are what a reader steers by. */
const MERGED_ROW = 3
/** What a link costs whose ends fall into different rows: as much as ends that are this many lines apart. */
const CROSSING_LINK = 60
/** Paragraphs that one row may hold on the side with fewer; the other side may hold more in proportion. */
const SPAN = 8
/** How far from the linked paragraphs a border between rows is still looked for, in paragraphs. */
const SLACK = 3
/** How far it is looked for at most, in paragraphs. */
const WIDEST = 60

/**
 * Groups paragraphs into rows so that what belongs together stands level, in the reading order of both sides.
 *
 * A monotonic segmentation by dynamic programming, as in sentence alignment (Gale & Church 1993), over paragraphs:
 * the cost of a row is its blank space, the distance of its links' ends in lines, and a price for each link that
 * leaves it. A row with both sides begins and ends with linked paragraphs; what has no counterpart stands alone.
 * Without links there is one row, the two columns as they are.
 */
export function findRows(article: Pick<Article, 'summary' | 'original' | 'links'>): RowCounts {
  const summary = measure(article.summary, CHARACTERS_PER_LINE.summary)
  const original = measure(article.original, CHARACTERS_PER_LINE.original)
  const ties = tiesOf(article.links ?? [], summary, original)
  if (ties.every((of) => of.length === 0)) return [[article.summary.length, article.original.length]]
  return borders(summary, original, ties).map(([s0, s1, o0, o1]) => [s1 - s0, o1 - o0])
}

/** A side laid out: `top[i]` is the line where paragraph i begins, `line` the line of each sentence, `at` its paragraph. */
interface Layout {
  top: number[]
  line: Map<string, number>
  at: Map<string, number>
}
/** A link from a summary paragraph: the original's paragraph and the lines of both ends. */
interface Tie {
  to: number
  from: number
  line: number
  toLine: number
}
type Span = [summaryStart: number, summaryEnd: number, originalStart: number, originalEnd: number]

function measure(paragraphs: readonly Paragraph[], perLine: number): Layout {
  const layout: Layout = { top: [0], line: new Map(), at: new Map() }
  let top = 0
  for (const [i, { id, sentences }] of paragraphs.entries()) {
    let characters = 0
    layout.at.set(id, i)
    for (const sentence of sentences) {
      layout.line.set(sentence.id, top + Math.floor(characters / perLine))
      characters += sentence.text.length + 1
    }
    top += Math.max(1, Math.ceil(characters / perLine))
    layout.top.push(top)
  }
  return layout
}

function tiesOf(links: readonly Link[], summary: Layout, original: Layout): Tie[][] {
  const ties: Tie[][] = Array.from({ length: summary.at.size }, () => [])
  for (const link of links) {
    const from = summary.at.get(paragraphOf(link.summary))
    for (const id of link.original) {
      const to = original.at.get(paragraphOf(id))
      const line = summary.line.get(link.summary)
      const toLine = original.line.get(id)
      if (from === undefined || to === undefined || line === undefined || toLine === undefined) continue
      ties[from]?.push({ from, to, line, toLine })
    }
  }
  return ties
}

/** The cheapest way through the grid of borders `(s, o)`: s paragraphs of the summary and o of the original are behind. */
function borders(summary: Layout, original: Layout, ties: readonly Tie[][]): Span[] {
  const s = summary.at.size
  const o = original.at.size
  const reach = SPAN * Math.max(1, Math.ceil(o / Math.max(1, s)))
  const linked = linkedAround(ties, o)
  const grid = windows(ties, linked, o).map(([low, high]) => new Borders(low, high))
  grid[0]?.offer(0, 0, 0, 0)

  for (const [s1, here] of grid.entries()) {
    const above = ties.slice(Math.max(0, s1 - SPAN), s1)
    for (let o1 = here.low; o1 <= here.high; o1++) {
      if (s1 > 0) offer(here, s1 - 1, s1, o1, o1)
      if (o1 > 0) offer(here, s1, s1, o1 - 1, o1)
      // A row with both sides begins and ends with linked paragraphs: no other end, and no other beginning, needs a look.
      if (!above.some((of) => of.some(({ to }) => to === o1 - 1))) continue
      const begins = new Set<number>()
      for (let [s0, isCut] = [s1 - 1, false]; s0 >= Math.max(0, s1 - SPAN) && !isCut; s0--) {
        for (const { to } of ties[s0] ?? []) if (to < o1 && to >= o1 - reach) begins.add(to)
        if (!begins.has(o1 - 1)) continue
        for (const o0 of begins) {
          offer(here, s0, s1, o0, o1)
          // Where no link leads across a border, nothing is gained by a row that goes on beyond it.
          isCut ||= o0 >= (linked[s0]?.before ?? 0) && o0 <= (linked[s0]?.after ?? o)
        }
      }
    }
  }

  const spans: Span[] = []
  for (let [at, of] = [s, o]; at > 0 || of > 0;) {
    const [s0, o0] = grid[at]?.cameFrom(of) ?? [0, 0]
    spans.push([s0, at, o0, of])
    ;[at, of] = [s0, o0]
  }
  return spans.toReversed()

  function offer(here: Borders, s0: number, s1: number, o0: number, o1: number): void {
    const before = grid[s0]?.cost(o0) ?? Infinity
    const limit = here.cost(o1) - before
    // Where there is no way to the beginning, the limit is no number.
    if (!(mergedCost(s0, s1, o0, o1) < limit)) return
    const cost = rowCost([s0, s1, o0, o1], limit, summary, original, ties)
    if (cost < limit) here.offer(o1, before + cost, s0, o0)
  }
}

/** The borders of the original from `low` to `high` that may stand level with one of the summary. */
class Borders {
  readonly low: number
  readonly high: number
  readonly #costs: Float64Array
  readonly #from: Int32Array

  constructor(low: number, high: number) {
    this.low = low
    this.high = high
    this.#costs = new Float64Array(high - low + 1).fill(Infinity)
    this.#from = new Int32Array(2 * (high - low + 1))
  }

  /** What the cheapest way to a border costs; infinite where there is none. */
  cost(o: number): number {
    return this.#costs[o - this.low] ?? Infinity
  }

  /** Takes a way to a border: what it costs, and where its last row begins. */
  offer(o: number, cost: number, s0: number, o0: number): void {
    this.#costs[o - this.low] = cost
    this.#from.set([s0, o0], 2 * (o - this.low))
  }

  /** Where the last row of the cheapest way begins on both sides. */
  cameFrom(o: number): [s0: number, o0: number] {
    const at = 2 * (o - this.low)
    return [this.#from[at] ?? 0, this.#from[at + 1] ?? 0]
  }
}

function mergedCost(s0: number, s1: number, o0: number, o1: number): number {
  return MERGED_ROW * Math.max(0, Math.min(s1 - s0, o1 - o0) - 1)
}

/** What a row costs, in lines; infinite where an outer paragraph has no link inside. Costs from `limit` on are not exact. */
function rowCost(span: Span, limit: number, summary: Layout, original: Layout, ties: readonly Tie[][]): number {
  const [s0, s1, o0, o1] = span
  let cost = mergedCost(...span) + BLANK_LINE * Math.abs(height(summary, s0, s1) - height(original, o0, o1))
  let [first, last, firstOriginal, lastOriginal] = [false, false, false, false]
  for (let at = s0; at < s1 && cost < limit; at++)
    for (const tie of ties[at] ?? []) {
      if (tie.to < o0 || tie.to >= o1) {
        cost += CROSSING_LINK
        continue
      }
      cost += Math.abs(tie.line - (summary.top[s0] ?? 0) - tie.toLine + (original.top[o0] ?? 0))
      first ||= at === s0
      last ||= at === s1 - 1
      firstOriginal ||= tie.to === o0
      lastOriginal ||= tie.to === o1 - 1
    }
  const alone = s0 === s1 || o0 === o1
  return alone || (first && last && firstOriginal && lastOriginal) ? cost : Infinity
}

function height(layout: Layout, from: number, to: number): number {
  return (layout.top[to] ?? 0) - (layout.top[from] ?? 0)
}

/** For each border in the summary, where in the original what is linked before it ends, and what is linked after it begins. */
function linkedAround(ties: readonly Tie[][], o: number): { before: number; after: number }[] {
  const before = [0]
  for (const of of ties) before.push(of.reduce((end, { to }) => Math.max(end, to + 1), before.at(-1) ?? 0))
  const after = [o]
  for (const of of ties.toReversed()) after.push(of.reduce((start, { to }) => Math.min(start, to), after.at(-1) ?? o))
  return before.map((end, at) => ({ before: end, after: after[ties.length - at] ?? o }))
}

/**
 * For each border in the summary, the borders in the original that are worth a look: between what is linked before
 * and what is linked after it. Monotonic links leave a narrow band; where stray links widen it, it is cut to
 * {@link WIDEST} around the median of the links nearby, so that a long text costs time in proportion.
 */
function windows(
  ties: readonly Tie[][],
  linked: readonly { before: number; after: number }[],
  o: number,
): [low: number, high: number][] {
  let reached = 0
  return linked.map(({ before, after }, at): [number, number] => {
    const near = ties.slice(Math.max(0, at - SPAN), at + SPAN).flatMap((some) => some.map(({ to }) => to))
    const middle = near.toSorted((a, b) => a - b)[near.length >> 1] ?? Math.round((o * at) / ties.length)
    const from = Math.max(0, Math.min(before, after) - SLACK, middle - WIDEST)
    const to = Math.min(o, Math.max(before, after) + SLACK, middle + WIDEST)
    // Neighbouring windows overlap, so that there is always a way through.
    const first = Math.min(from, reached)
    reached = at === ties.length ? o : Math.max(to, reached)
    return [first, reached]
  })
}
