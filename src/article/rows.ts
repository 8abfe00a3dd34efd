import { paragraphOf } from './locator.ts'
import type { Article, Link, Paragraph } from './schema.ts'

/** Paragraphs that stand level: those of the summary and those of the original, either may be empty. */
export interface Row {
  summary: Paragraph[]
  original: Paragraph[]
}

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
export function rowsOf(article: Pick<Article, 'summary' | 'original' | 'links'>): Row[] {
  const summary = measure(article.summary, CHARACTERS_PER_LINE.summary)
  const original = measure(article.original, CHARACTERS_PER_LINE.original)
  const ties = tiesOf(article.links ?? [], summary, original)
  if (ties.every((of) => of.length === 0)) return [{ summary: article.summary, original: article.original }]

  return borders(summary, original, ties).map(([s0, s1, o0, o1]) => ({
    summary: article.summary.slice(s0, s1),
    original: article.original.slice(o0, o1),
  }))
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
  const window = windows(ties, s, o)
  const reach = SPAN * Math.max(1, Math.ceil(o / Math.max(1, s)))
  const best: Map<number, { cost: number; span: Span | null }>[] = Array.from({ length: s + 1 }, () => new Map())
  best[0]?.set(0, { cost: 0, span: null })

  for (let s1 = 0; s1 <= s; s1++)
    for (let o1 = window[s1]?.[0] ?? 0; o1 <= (window[s1]?.[1] ?? o); o1++) {
      if (s1 > 0) offer([s1 - 1, s1, o1, o1])
      if (o1 > 0) offer([s1, s1, o1 - 1, o1])
      // A row with both sides begins and ends with linked paragraphs: no other beginning needs a look.
      const linked = new Set<number>()
      for (let s0 = s1 - 1; s0 >= Math.max(0, s1 - SPAN); s0--) {
        for (const { to } of ties[s0] ?? []) if (to < o1 && to >= o1 - reach) linked.add(to)
        if (linked.has(o1 - 1)) for (const o0 of linked) offer([s0, s1, o0, o1])
      }
    }

  const spans: Span[] = []
  let [at, of] = [s, o]
  for (let span = best[at]?.get(of)?.span; span; span = best[at]?.get(of)?.span) {
    spans.unshift(span)
    ;[at, , of] = span
  }
  return spans

  function offer(span: Span): void {
    const [s0, s1, o0, o1] = span
    const before = best[s0]?.get(o0)
    const known = best[s1]?.get(o1)
    if (!before) return
    const limit = (known?.cost ?? Infinity) - before.cost
    if (mergedCost(span) >= limit) return
    const cost = rowCost(span, limit, summary, original, ties)
    if (cost < limit) best[s1]?.set(o1, { cost: before.cost + cost, span })
  }
}

function mergedCost([s0, s1, o0, o1]: Span): number {
  return MERGED_ROW * Math.max(0, Math.min(s1 - s0, o1 - o0) - 1)
}

/** What a row costs, in lines; infinite where an outer paragraph has no link inside. Costs from `limit` on are not exact. */
function rowCost(span: Span, limit: number, summary: Layout, original: Layout, ties: readonly Tie[][]): number {
  const [s0, s1, o0, o1] = span
  let cost = mergedCost(span) + BLANK_LINE * Math.abs(height(summary, s0, s1) - height(original, o0, o1))
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

/**
 * For each border in the summary, the borders in the original that are worth a look: between what is linked before
 * and what is linked after it. Monotonic links leave a narrow band; where stray links widen it, it is cut to
 * {@link WIDEST} around the median of the links nearby, so that a long text costs time in proportion.
 */
function windows(ties: readonly Tie[][], s: number, o: number): [low: number, high: number][] {
  const low: number[] = Array.from({ length: s + 1 }, () => o)
  const high: number[] = Array.from({ length: s + 1 }, () => 0)
  for (let at = s - 1; at >= 0; at--) low[at] = Math.min(low[at + 1] ?? o, ...(ties[at] ?? []).map(({ to }) => to))
  for (let at = 1; at <= s; at++)
    high[at] = Math.max(high[at - 1] ?? 0, ...(ties[at - 1] ?? []).map(({ to }) => to + 1))

  let reached = 0
  return low.map((after, at): [number, number] => {
    const before = high[at] ?? o
    const near = ties.slice(Math.max(0, at - SPAN), at + SPAN).flatMap((some) => some.map(({ to }) => to))
    const middle = near.toSorted((a, b) => a - b)[near.length >> 1] ?? Math.round((o * at) / s)
    const from = Math.max(0, Math.min(before, after) - SLACK, middle - WIDEST)
    const to = Math.min(o, Math.max(before, after) + SLACK, middle + WIDEST)
    // Neighbouring windows overlap, so that there is always a way through.
    const first = Math.min(from, reached)
    reached = at === s ? o : Math.max(to, reached)
    return [first, reached]
  })
}
