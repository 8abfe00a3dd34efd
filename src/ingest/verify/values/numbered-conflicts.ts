import type { Range } from '#article/schema.ts'
import { remembering } from '#language/remembering.ts'

import { conflictOf, type FoundConflict, type LinkedSentence } from '../found-conflict.ts'

// Chinese / English, a line a thing that bears a number as its name
const THINGS = `
反应堆|机组|核电机组/reactor|unit
泳道|跑道|赛道/lane|runway
航站楼|候机楼/terminal
出口|匝道/exit|junction
站台|月台/platform|track
病房|房间|客房|法庭/room|ward|courtroom
楼|大楼|教学楼|公寓楼/building|block|tower
公路|高速公路|高速|国道|州道/highway|route|interstate|freeway|motorway|road
线|地铁线|线路/line
井|矿井|竖井|油井/well|shaft|mine|pit
种子|种子选手/seed
车厢|车/car|carriage|coach|bus
码头|泊位/pier|berth|dock|wharf
坑|俑坑/pit
墓|墓穴|墓坑/tomb|grave
发动机|引擎/engine
火箭|飞船|卫星/rocket|flight|mission
交响曲|协奏曲|奏鸣曲/symphony|concerto|sonata
`
  .trim()
  .split('\n')
  .map((line) => {
    const [chinese = '', english = ''] = line.split('/')
    return { chinese: new RegExp(String.raw`^(?:${chinese})`, 'u'), english }
  })

const DIGITS = '〇一二三四五六七八九十'
const WORDS = 'zero one two three four five six seven eight nine ten'.split(' ')
const CHINESE = /(?<![\d.月年第至到、])(?<number>\d{1,3}|[一二三四五六七八九十])号/gu
const NUMBER = String.raw`(?<number>\d{1,3}|${WORDS.slice(1).join('|')})`

const numbered = remembering(
  (english: string) =>
    new RegExp(
      String.raw`\b(?:${english}) (?:No\. ?|Number |number )?${NUMBER}\b(?![,.]\d)|\b(?:No\. ?|Number |number )${NUMBER.replace('number', 'before')} (?:${english})\b`,
      'giu',
    ),
  (english) => english,
)

/**
 * A thing called by its number, told by another: 3号反应堆 with "reactor No. 4". Only where each side numbers one thing of
 * that kind.
 *
 * @param summary in simplified script
 */
export function numberedConflicts(summary: string, linked: readonly LinkedSentence[]): FoundConflict[] {
  const said = [...summary.matchAll(CHINESE)].flatMap(({ index, groups, 0: whole }) => {
    const behind = summary.slice(index + whole.length)
    const thing = THINGS.find(({ chinese }) => chinese.test(behind))
    return thing ? [{ thing, number: valueOf(groups?.['number']), range: rangeFrom(index, whole) }] : []
  })
  const [here, another] = said
  if (!here || another) return []
  const found = linked.flatMap(({ sentence, text }) =>
    [...text.matchAll(numbered(here.thing.english))].map(({ index, groups, 0: whole }) => ({
      sentence,
      text,
      number: valueOf(groups?.['number'] ?? groups?.['before']),
      range: numberIn(index, whole),
    })),
  )
  const [there] = found
  if (!there || found.some(({ number }) => number === here.number || number !== there.number)) return []
  if (
    linked.some(({ text }) =>
      new RegExp(String.raw`\b${here.number}\b|\b${WORDS[here.number] ?? '(?!)'}\b`, 'iu').test(text),
    )
  )
    return []
  return [conflictOf('number', [summary, here.range], there, there.range)]
}

/** What stands for a make or a mission: letters and a number, B-52. */
const DESIGNATION =
  /(?<![\p{Script=Latin}\d-])(?<letters>[A-Z]{1,3})-?(?<number>\d{1,4})(?![\p{Script=Latin}\d%-]|[.,]\d)/gu

/**
 * A make called by its letters and number, told by another number: B-52 with "a B-29". Only where each side has one of
 * those letters, and the original nowhere the other number.
 *
 * @param everywhere the whole original
 */
export function designationConflicts(
  summary: string,
  linked: readonly LinkedSentence[],
  everywhere: string,
): FoundConflict[] {
  return [...summary.matchAll(DESIGNATION)].flatMap((here): FoundConflict[] => {
    const { letters = '', number = '' } = here.groups ?? {}
    if (new RegExp(String.raw`${letters}-? ?${number}(?!\d)`, 'iu').test(everywhere)) return []
    const found = linked.flatMap(({ sentence, text }) =>
      [...text.matchAll(DESIGNATION)]
        .filter(({ groups }) => groups?.['letters'] === letters && !summary.includes(groups['number'] ?? ''))
        .map((match) => ({ sentence, text, match })),
    )
    const [there] = found
    const isOne = new Set(found.map(({ match }) => match.groups?.['number'])).size === 1
    return there && isOne
      ? [
          conflictOf(
            'other',
            [summary, rangeFrom(here.index, here[0])],
            there,
            rangeFrom(there.match.index, there.match[0]),
          ),
        ]
      : []
  })
}

function valueOf(number = ''): number {
  const [sign, word] = [DIGITS.indexOf(number), WORDS.indexOf(number.toLowerCase())]
  return sign > 0 ? sign : word > 0 ? word : Number(number)
}

/** `No. 4` of "reactor No. 4", but "Unit 4". */
function numberIn(index: number, whole: string): Range {
  const at = whole.search(/\b(?:No\.|Number\b)/iu)
  return at > 0 ? [index + at, index + whole.length] : rangeFrom(index, whole)
}

function rangeFrom(index: number, whole: string): Range {
  return [index, index + whole.length]
}
