import { agreement } from './agreement.ts'
import { comparable, sameDigits } from './comparable.ts'
import { isDerived } from './derived.ts'
import { type Value, valuesOf } from './values.ts'

/** A number or date of a Chinese sentence that the sentences it rests on give otherwise. */
export interface ValueConflict {
  kind: 'number' | 'date'
  /** The words in the Chinese sentence and their half-open UTF-16 offsets. */
  summary: string
  summaryRange: [start: number, end: number]
  /** The words in the original's sentence, its id, and their offsets in it. */
  original: string
  sentence: string
  originalRange: [start: number, end: number]
}

/** What a summary itself counts when it sorts things: 三个方面, 四点原因. */
const IN_OWN_WORDS =
  /^ ?[个個点點大项項条條]?(?:主要|重要)?(?:方面|原因|问题|問題|因素|部分|层面|層面|要点|要點|教训|教訓|理由|看点|关键)/u

/** How many values a sentence, or what it is linked to, may hold to be compared. */
const MOST_VALUES = 80

/** A summary that has moved its hours to another time zone, and with them perhaps its days. */
const OTHER_CLOCK = /(?:北京|香港|台北|東京|东京|格林尼治|格林威治|美[东東]|美西)(?:标准|標準)?[时時][间間]/u

/** A value of the original with the sentence it stands in. */
interface Candidate {
  value: Value
  id: string
  text: string
}

/**
 * The numbers and dates of a Chinese sentence that contradict the sentences of the original it is linked to: those that
 * have no equal there while one of the same sort, that no other value of the sentence equals, stands in their place.
 * Where it is not plain which one that is, nothing is said: a false alarm costs more than a miss.
 *
 * @param published YYYY-MM-DD, settles what "next year" means; null where unknown
 * @param share how much two short texts, what stands around two values, speak of the same thing, 0 to 1; decides between
 *   several values
 * @example
 * valueConflicts('会议开了50分钟。', [{ id: 'o1.1', text: 'They met for 15 minutes.' }], null)
 * // [{ kind: 'number', summary: '50分钟', summaryRange: [4, 8], original: '15 minutes', sentence: 'o1.1', originalRange: [13, 23] }]
 */
export function valueConflicts(
  summary: string,
  linked: readonly { id: string; text: string }[],
  published: string | null,
  share?: (chinese: string, original: string) => number,
): ValueConflict[] {
  if (linked.length === 0) return []
  const values = valuesOf(summary, published)
  if (values.length === 0) return []
  const originals = linked.flatMap(({ id, text }) =>
    valuesOf(text, published).map((value): Candidate => ({ value, id, text })),
  )
  // A table has hundreds of numbers, of which none can be told from the rest.
  if (Math.max(values.length, originals.length) > MOST_VALUES) return []
  const { open, free, vouched } = settle(values, originals, published)
  const conflicts: ValueConflict[] = []
  const elsewhere = OTHER_CLOCK.test(summary)
  for (const value of open) {
    if (IN_OWN_WORDS.test(summary.slice(value.range[1], value.range[1] + 5))) continue
    if (elsewhere && value.time && value.time.kind !== 'decade' && value.time.kind !== 'century') continue
    if (
      isDerived(
        value,
        originals.map((original) => original.value),
        published,
      )
    )
      continue
    const candidates = free.filter((original) => comparable(value, original.value))
    const rivals = open.filter(
      (other) => other !== value && candidates.some((original) => comparable(other, original.value)),
    )
    const chosen = choose(value, candidates, rivals.length, vouched, (original) =>
      share ? share(around(summary, value, 8), around(original.text, original.value, 40)) : 0,
    )
    if (chosen) conflicts.push(conflictOf(summary, value, chosen))
  }
  return conflicts
}

/**
 * Which values of the summary have no equal, which of the original are nobody's equal, and how many equals each sentence
 * of the original holds. Each value goes to its best equal: 161公里 to "161 kilometers" and not also to "100 miles", so
 * that a wrong 140英里 finds the miles free.
 */
function settle(values: readonly Value[], originals: readonly Candidate[], published: string | null) {
  const scores = values.map((value) => originals.map((original) => agreement(value, original.value, published)))
  const bestOf = scores.map((row) => Math.max(0, ...row))
  const bestFor = originals.map((_, at) => Math.max(0, ...scores.map((row) => row[at] ?? 0)))
  const holds = (row: number, at: number) => {
    const score = scores[row]?.[at] ?? 0
    return score > 0 && score >= (bestFor[at] ?? 0)
  }
  const vouched = new Map<string, number>()
  originals.forEach(({ id }, at) => {
    if ((bestFor[at] ?? 0) > 0) vouched.set(id, (vouched.get(id) ?? 0) + 1)
  })
  return {
    open: values.filter((_, row) => !originals.some((__, at) => holds(row, at))),
    free: originals.filter((_, at) => !values.some((__, row) => holds(row, at) && scores[row]?.[at] === bestOf[row])),
    vouched,
  }
}

/** The value of the original that one of the summary stands in for; null where that is not plain. */
function choose(
  value: Value,
  candidates: readonly Candidate[],
  rivals: number,
  vouched: ReadonlyMap<string, number>,
  share: (original: Candidate) => number,
): Candidate | null {
  const [only] = candidates
  if (candidates.length === 1 && only && rivals === 0) return only
  const { quantity } = value
  const shifted = candidates.filter(
    ({ value: other }) => quantity && other.quantity && sameDigits(quantity, other.quantity),
  )
  if (shifted.length === 1) return shifted[0] ?? null
  if (rivals > 0) return null
  const vouchers = (original: Candidate) => vouched.get(original.id) ?? 0
  return best(candidates, vouchers) ?? best(candidates, share)
}

/** The one that scores highest, by half at least; null where none stands out. */
function best(candidates: readonly Candidate[], score: (original: Candidate) => number): Candidate | null {
  const scored = candidates
    .map((original) => ({ original, score: score(original) }))
    .toSorted((a, b) => b.score - a.score)
  const [first, next] = scored
  return first && first.score > 0 && first.score >= (next?.score ?? 0) * 1.5 ? first.original : null
}

/** The text around a value: as many characters before and twice as many behind, where what is counted stands. */
function around(text: string, { range }: Value, reach: number): string {
  return text.slice(Math.max(0, range[0] - reach), range[1] + reach * 2)
}

function conflictOf(summary: string, value: Value, { value: original, id, text }: Candidate): ValueConflict {
  const [summaryRange, originalRange] =
    value.time && original.time ? narrowed(summary, value, text, original) : [value.range, original.range]
  return {
    kind: value.time ? 'date' : 'number',
    summary: summary.slice(...summaryRange),
    summaryRange,
    original: text.slice(...originalRange),
    sentence: id,
    originalRange,
  }
}

const YEAR = /^\D*(?:\d{4}|[〇零一二三四五六七八九]{4}|今|去|前|明) ?年(?= ?.)|(?:,? (?:of )?)\d{4}$/u

/** Of two dates the part that differs: the year, or else all but the year. */
function narrowed(summary: string, value: Value, text: string, original: Value): [[number, number], [number, number]] {
  const [a, b] = [value.time, original.time]
  const yearOnly =
    a?.year !== undefined && b?.year !== undefined && a.year !== b.year && a.month === b.month && a.day === b.day
  const part = (whole: string, [start, end]: [number, number]): [number, number] => {
    const found = YEAR.exec(whole.slice(start, end))
    if (!found) return [start, end]
    const [from, to] = [start + found.index, start + found.index + found[0].length]
    if (yearOnly) return [from + (found[0].length - found[0].trimStart().replace(/^,? (?:of )?/u, '').length), to]
    return from === start ? [to, end] : [start, from]
  }
  return [part(summary, value.range), part(text, original.range)]
}
