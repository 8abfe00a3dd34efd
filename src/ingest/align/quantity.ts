/** An amount that a sentence states. */
export interface Quantity {
  /**
   * The whole expression as half-open UTF-16 offsets: all number words, with the unit where it is part of the value
   * (15 minutes, 三成, $9.6 billion), without what is counted (80 heads of state) and without "about" and 约.
   */
  range: [start: number, end: number]
  /** The least and the greatest amount meant, in `unit`; equal where one number is given. A score's two sides. */
  low: number
  high: number
  /** Is it said to be about, over or under that? */
  approximate: boolean
  /**
   * - `percent`: percentages, fractions and 成, all in percent (三成, three in ten, 30% are 30); `points`: percentage points
   * - `times`: multiples (six times, 六倍, doubled); `score`: 3-2
   * - `name`: digits that only name something (Boeing 737, 十号楼): equal or not, never an amount
   */
  kind:
    | 'count'
    | 'percent'
    | 'points'
    | 'ordinal'
    | 'money'
    | 'measure'
    | 'duration'
    | 'age'
    | 'times'
    | 'score'
    | 'name'
  /**
   * Of durations `second` to `century`, of measures `kilometre`, `mile`, `celsius` and so on, of money the ISO code; of
   * counts what is counted, where it is of the few common things (`person`, `country`, `company`, `ship`); else missing.
   */
  unit?: string
}

/** Units by what they measure, with their size in that measure's own: minutes, metres, grams, square metres, litres, watts and so on. */
const SCALES: Record<string, string> = {
  time: 'second 0.016666666666666667 minute 1 hour 60 day 1440 week 10080 fortnight 20160 month 43800 quarter 131400 year 525600 decade 5256000 century 52560000',
  length:
    'millimetre 0.001 centimetre 0.01 metre 1 kilometre 1000 inch 0.0254 foot 0.3048 yard 0.9144 mile 1609 nautical-mile 1852',
  mass: 'milligram 0.001 gram 1 kilogram 1000 tonne 1000000 pound 453.6 ounce 28.35 jin 500',
  area: 'square-metre 1 square-kilometre 1000000 hectare 10000 acre 4047 mu 666.7 square-mile 2590000 square-foot 0.0929',
  volume: 'litre 1 millilitre 0.001 gallon 3.785 cubic-metre 1000 barrel 159',
  power: 'watt 1 kilowatt 1000 megawatt 1000000 gigawatt 1000000000',
  energy: 'watt-hour 1 kilowatt-hour 1000 megawatt-hour 1000000 gigawatt-hour 1000000000 terawatt-hour 1000000000000',
  voltage: 'volt 1 kilovolt 1000',
  frequency: 'hertz 1 kilohertz 1000 megahertz 1000000',
  data: 'kilobyte 1 megabyte 1000 gigabyte 1000000 terabyte 1000000000 petabyte 1000000000000',
}
const MEASURES = new Map(
  Object.entries(SCALES).flatMap(([measure, units]) =>
    [...units.matchAll(/(?<unit>\S+) (?<factor>\S+)/gu)].map(
      ({ groups }) => [groups?.['unit'] ?? '', { measure, factor: Number(groups?.['factor']) }] as const,
    ),
  ),
)

/** How many of the second unit one of the first is; null where they measure different things. `week, day -> 7` */
export function unitRatio(unit: string | undefined, other: string | undefined): number | null {
  if (unit === other) return 1
  const [a, b] = [MEASURES.get(unit ?? ''), MEASURES.get(other ?? '')]
  return a && b && a.measure === b.measure ? a.factor / b.factor : null
}

/** "Pounds" beside another amount, which tells whether they are of weight or of money. */
export function asWeighed(amount: Quantity, other: Quantity): Quantity {
  if (amount.unit !== 'pound or GBP') return amount
  return other.kind === 'measure' ? { ...amount, kind: 'measure', unit: 'pound' } : { ...amount, unit: 'GBP' }
}

const CLOCK = /:\d\d$/u

/** Amounts that follow each other, each in a smaller unit than the one before, made one: 2 hours 15 minutes, 两小时一刻钟. */
export function joinCompounds(quantities: readonly Quantity[], text: string): Quantity[] {
  const joined: Quantity[] = []
  // The unit of the last part of what was joined last.
  let smallest: string | undefined
  for (const quantity of quantities) {
    const last = joined.at(-1)
    const ratio = last && last.kind === quantity.kind && last.unit ? unitRatio(quantity.unit, last.unit) : null
    const between = last ? text.slice(last.range[1], quantity.range[0]) : ''
    // "More than 2 hours" goes on to "34 minutes"; 2:02:42 has its seconds.
    const mayGoOn = last && (last.low === last.high || between === ' ') && !CLOCK.test(text.slice(...last.range))
    if (
      mayGoOn &&
      ratio !== null &&
      ratio < 1 &&
      (unitRatio(quantity.unit, smallest) ?? 1) < 1 &&
      quantity.low * ratio < 1 &&
      /^(?:,? |,? and |零|又|)$/u.test(between)
    ) {
      if (last.low === last.high) last.high += quantity.high * ratio
      last.low += quantity.low * ratio
      last.range = [last.range[0], quantity.range[1]]
    } else joined.push({ ...quantity })
    smallest = quantity.unit
  }
  return joined
}

/** What a sticky pattern finds at one place of a text. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
