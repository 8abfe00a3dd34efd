import { conflictOf, type FoundConflict, type LinkedSentence } from '../found-conflict.ts'

import { unitRatio } from '../../align/quantity.ts'

import { agreement, equals } from './agreement.ts'
import { anchorsOf, choose, chooseNearby, type Chooser, type OriginalValue } from './choose.ts'
import { isVague } from './comparable.ts'
import { isDerived } from './derived.ts'
import { speaksOfRest } from './rest.ts'
import { type Value, valuesOf } from './values.ts'

/** What a summary itself counts when it sorts things: 三个方面, 四点原因. */
const IN_OWN_WORDS =
  /^ ?[个個点點大项項条條]?(?:主要|重要)?(?:方面|原因|问题|問題|因素|部分|层面|層面|要点|要點|教训|教訓|理由|看点|关键)/u

/** How many values a sentence, or what it is linked to, may hold to be compared. */
const MOST_VALUES = 80

/** A summary that has moved its hours to another time zone, and with them perhaps its days. */
const OTHER_CLOCK = /(?:北京|香港|台北|東京|东京|格林尼治|格林威治|美[东東]|美西)(?:标准|標準)?[时時][间間]/u

/** What is known of two texts besides the sentences compared. */
export interface Surroundings {
  /** The numbers and dates of a sentence, in whatever order they are asked for. */
  valuesOf?: (text: string) => readonly Value[]
  /** All numbers and dates of the original, also of sentences that are not linked. */
  everywhere: () => readonly Value[]
  /** Do the words behind a number of the Chinese sentence and one of the original name the same thing? */
  sameThing: (value: Value, original: OriginalValue) => boolean
  /** The sentences beside the linked ones that no other Chinese sentence rests on. */
  nearby: () => readonly LinkedSentence[]
  /** How many words the clause of a value of the Chinese sentence shares with the sentence of one of the original. */
  sharedAround: (value: Value, original: OriginalValue) => number
}

const NOTHING: Surroundings = {
  everywhere: () => [],
  nearby: () => [],
  sameThing: () => false,
  sharedAround: () => 0,
}

/**
 * The numbers and dates of a Chinese sentence that contradict the sentences of the original it is linked to: those that
 * have no equal there while one of the same sort, that no other value of the sentence equals, stands in their place.
 * Where it is not plain which one that is, nothing is said: a false alarm costs more than a miss.
 *
 * @param published YYYY-MM-DD, settles what "next year" means; null where unknown
 * @param surroundings decides between several values
 * @example
 * valueConflicts('会议开了50分钟。', [{ sentence: 0, text: 'They met for 15 minutes.' }], null)
 * // [{ kind: 'number', summary: '50分钟', summaryRange: [4, 8], original: '15 minutes', sentence: 0, originalRange: [13, 23] }]
 */
export function valueConflicts(
  summary: string,
  linked: readonly LinkedSentence[],
  published: string | null,
  surroundings: Surroundings = NOTHING,
): FoundConflict[] {
  if (linked.length === 0) return []
  const read = surroundings.valuesOf ?? ((text) => valuesOf(text, published))
  const values = read(summary)
  if (values.length === 0) return []
  const valuesIn = (sentences: readonly LinkedSentence[]) =>
    sentences.flatMap(({ sentence, text }) => read(text).map((value): OriginalValue => ({ value, sentence, text })))
  const originals = valuesIn(linked)
  // A table has hundreds of numbers, of which none can be told from the rest.
  if (Math.max(values.length, originals.length) > MOST_VALUES) return []
  const isRestThere = originals.some(
    ({ value, text }) => value.quantity?.kind === 'percent' && speaksOfRest(text, value.range),
  )
  const mayBeRest = ({ quantity, range }: Value) =>
    quantity?.kind === 'percent' && (isRestThere || speaksOfRest(summary, range))
  const agree = (value: Value, original: Value) => agreement(value, original, published, mayBeRest(value))
  const { open, free, vouched } = settle(values, originals, agree)
  const [lately, others] = [originals.filter(isLately), originals.filter((original) => !isLately(original))]
  const derives = (value: Value) =>
    [others, lately].some((from) =>
      isDerived(
        value,
        from.map((original) => original.value),
        published,
        mayBeRest(value),
      ),
    )
  const english = linked.map(({ text }) => text).join(' ')
  // A date that stands right beside the linked sentences is told of what stands there.
  const beside = open.some(({ time }) => time) ? valuesIn(surroundings.nearby()) : []
  const isBeside = (value: Value) => !!value.time && beside.some((other) => equals(value, other.value))
  const wrong = open.filter((value) => !isExcused(value, summary, english) && !derives(value) && !isBeside(value))
  const elsewhere = (value: Value) => surroundings.everywhere().some((other) => equals(value, other))
  const chooser: Chooser = {
    vouched,
    anchors: (value, original) => anchorsOf(value, original, values, originals, agree),
    sameThing: surroundings.sameThing,
    sameRelation: (value, original) => haveOneRelation(summary, value, original),
    sharedAround: surroundings.sharedAround,
    elsewhere,
  }
  return wrong.flatMap((value) => {
    const chosen =
      choose(value, free, wrong, chooser) ?? chooseNearby(value, originals, valuesIn(surroundings.nearby()), chooser)
    const isCounted = chosen && (countsTheListedToo(summary, value, chosen) || leads(summary, value, chosen))
    return chosen && !isCounted ? [between(summary, value, chosen)] : []
  })
}

/** How a length of time stands to what happened: behind it in Chinese, then around it in English. */
const RELATIONS = [
  { chinese: /^(?:之后|以后|过后|后(?!来))/u, before: /(?:)/u, behind: /^ (?:after|later)\b/u },
  { chinese: /^(?:之前|以前|前)/u, before: /(?:)/u, behind: /^ (?:ago|before|earlier)\b/u },
  { chinese: /^(?:之内|以内|内)/u, before: /\bwithin (?:just |about |some |only )?$/iu, behind: /(?:)/u },
  { within: /多/u, chinese: /(?:)/u, before: /\b(?:more than|over) $/iu, behind: /(?:)/u },
]
/** How many times the greater of two such lengths is the lesser, at least. */
const APART = 1.5

function haveOneRelation(summary: string, { quantity: a, range }: Value, { value, text }: OriginalValue): boolean {
  const b = value.quantity
  const ratio = a?.kind === 'duration' && b?.kind === 'duration' ? unitRatio(a.unit, b.unit) : null
  if (!a || !b || ratio === null || a.unit === b.unit || isVague(a) || isVague(b)) return false
  const times = (a.low * ratio) / b.low
  return (
    Math.max(times, 1 / times) >= APART &&
    RELATIONS.some(
      ({ within = /(?:)/u, chinese, before, behind }) =>
        within.test(summary.slice(...range)) &&
        chinese.test(summary.slice(range[1])) &&
        before.test(text.slice(0, value.range[0])) &&
        behind.test(text.slice(value.range[1])),
    )
  )
}

/** Does a number touch another, so that the two may be one that was not read? 4 万 5,000, 3 又 1/2 */
function isTorn(text: string, [start, end]: readonly [number, number]): boolean {
  return (
    /[\p{N}〇零一二三四五六七八九十百千万亿萬億][ /]?$/u.test(text.slice(0, start)) ||
    /^[ /]?[\p{N}〇零一二三四五六七八九百千万亿萬億京兆垓]/u.test(text.slice(end))
  )
}

/** "The past decade" is counted back from publication, and from no other year. */
function isLately({ value: { quantity, range }, text }: OriginalValue): boolean {
  if (quantity?.kind !== 'duration') return false
  return (
    /^(?:past|last|previous)\b/iu.test(text.slice(range[0])) ||
    /\b(?:past|last|previous) $/iu.test(text.slice(0, range[0]))
  )
}

/** What is left of a sum. */
const THE_REST = { chinese: /(?:其余|剩余|剩下|余下)[的约近]? ?$/u, english: /\bthe (?:rest|remain\w+|others?)\b/iu }

/** A distance that names a race: 百米决赛. */
const RACE =
  /^(?:个?人)?(?:半?决赛|预赛|决|短跑|赛跑|跨?栏|接力|自由泳|[蝶仰蛙]泳|混合泳|障碍|飞人|冠军|金牌|纪录|世界纪录|大?战|比赛|项目)/u
/** 每生产一吨: "a tonne" is no number in English. */
const EACH = /每[^，。；\d]{0,4}$/u
/** Who leads so many, and is not counted with them: 带着27名队员 for "all 28 men". */
const LEADS = /(?:带着|带领|率领|率|领着|携|偕同?|和|与|连同|伙同|另外?|其他|其它|其余) ?$/u

/** Is a value none of the original's: the summary's own counting, what is left of a sum, or an hour in another time zone? */
function isExcused(value: Value, summary: string, english: string): boolean {
  if (value.quantity && isTorn(summary, value.range)) return true
  if (value.quantity?.low === 1 && EACH.test(summary.slice(0, value.range[0]))) return true
  if (value.quantity?.kind === 'measure' && RACE.test(summary.slice(value.range[1]))) return true
  if (THE_REST.chinese.test(summary.slice(0, value.range[0])) && THE_REST.english.test(english)) return true
  if (IN_OWN_WORDS.test(summary.slice(value.range[1], value.range[1] + 5))) return true
  return value.time?.kind !== 'decade' && value.time?.kind !== 'century' && !!value.time && OTHER_CLOCK.test(summary)
}

/** A list and "three others" are told by their sum: A、B等五个. */
function countsTheListedToo(summary: string, value: Value, { value: original, text }: OriginalValue): boolean {
  return (
    /[等共] ?$/u.test(summary.slice(0, value.range[0])) &&
    /^ (?:other|more|further)\b/u.test(text.slice(original.range[1])) &&
    (value.quantity?.low ?? 0) > (original.quantity?.low ?? 0)
  )
}

/** One leads so many others, and both texts may count him or not. */
function leads(summary: string, { quantity, range }: Value, { value: { quantity: other } }: OriginalValue): boolean {
  return LEADS.test(summary.slice(0, range[0])) && !!quantity && !!other && other.low - quantity.low === 1
}

/**
 * Which values of the summary have no equal, which of the original are nobody's equal, and how many equals each sentence
 * of the original holds. Each value goes to its best equal: 161公里 to "161 kilometers" and not also to "100 miles", so
 * that a wrong 140英里 finds the miles free.
 */
function settle(
  values: readonly Value[],
  originals: readonly OriginalValue[],
  agree: (value: Value, original: Value) => number,
) {
  const scores = values.map((value) => originals.map((original) => agree(value, original.value)))
  const bestOf = scores.map((row) => Math.max(0, ...row))
  const bestFor = originals.map((_, at) => Math.max(0, ...scores.map((row) => row[at] ?? 0)))
  const holds = (row: number, at: number) => {
    const score = scores[row]?.[at] ?? 0
    return score > 0 && score >= (bestFor[at] ?? 0)
  }
  const vouched = new Map<number, number>()
  originals.forEach(({ sentence }, at) => {
    if ((bestFor[at] ?? 0) > 0) vouched.set(sentence, (vouched.get(sentence) ?? 0) + 1)
  })
  // 3月24日 for "24 December" may chance to fall on the original's Sunday.
  const byChance = ({ time }: Value, at: number) =>
    originals[at]?.value.time?.kind === 'weekday' &&
    time?.day !== undefined &&
    originals.some(({ value }, other) => value.time?.day === time.day && bestFor[other] === 0)
  return {
    open: values.filter((value, row) => !originals.some((_, at) => holds(row, at) && !byChance(value, at))),
    free: originals.filter((_, at) => !values.some((__, row) => holds(row, at) && scores[row]?.[at] === bestOf[row])),
    vouched,
  }
}

function between(summary: string, value: Value, original: OriginalValue): FoundConflict {
  const { value: other, text } = original
  const isTime = value.time && other.time
  const [here, there] = isTime ? narrowed(summary, value, text, other) : [value.range, other.range]
  return conflictOf(value.time ? 'date' : 'number', [summary, here], original, there)
}

const YEAR = /^\D*(?:\d{4}|[〇零一二三四五六七八九]{4}|今|去|前|明) ?年(?= ?.)|(?:,? (?:of )?)\d{4}$/u

/** Of two dates the part that differs: the year, or else all but the year. */
function narrowed(summary: string, value: Value, text: string, original: Value): [[number, number], [number, number]] {
  const [a, b] = [value.time, original.time]
  const yearOnly =
    a?.year !== undefined &&
    b?.year !== undefined &&
    a.year !== b.year &&
    (a.month === undefined || (a.month === b.month && (a.day === undefined || a.day === b.day)))
  const part = (whole: string, [start, end]: [number, number]): [number, number] => {
    const found = YEAR.exec(whole.slice(start, end))
    if (!found) return [start, end]
    const [from, to] = [start + found.index, start + found.index + found[0].length]
    if (yearOnly) return [from + (found[0].length - found[0].trimStart().replace(/^,? (?:of )?/u, '').length), to]
    return from === start ? [to, end] : [start, from]
  }
  return [part(summary, value.range), part(text, original.range)]
}
