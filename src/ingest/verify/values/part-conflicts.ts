import { conflictOf, type FoundConflict, type LinkedSentence, rangeOf } from '../found-conflict.ts'

/** The beginning, middle and end of a period, in both languages. */
const CHINESE = [
  /(?:(?:本|上|下|\d{1,2}|[一二]?十[一二三四五六七八九]?)世纪|(?:[二三四五六七八九]十|\d0)年代)(?:之?初|初期|早期|伊始)/gu,
  /(?:(?:本|上|下|\d{1,2}|[一二]?十[一二三四五六七八九]?)世纪|(?:[二三四五六七八九]十|\d0)年代)(?:中叶|中期|中段)/gu,
  /(?:(?:本|上|下|\d{1,2}|[一二]?十[一二三四五六七八九]?)世纪|(?:[二三四五六七八九]十|\d0)年代)(?:之?末|末期|末叶|晚期|后期)/gu,
]
const PERIOD = String.raw`(?:(?:the |this |last |next )?(?:\d{1,2}(?:st|nd|rd|th) )?(?:\p{Ll}+teenth |twentieth |twenty-first )?century|(?:the )?(?:1[6-9]|20)?\d0s|(?:the )?(?:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties))`
const ENGLISH = [
  new RegExp(
    String.raw`\b(?:(?:the )?(?:beginning|start|turn|dawn|early (?:years|part)) of|(?:in )?(?:the )?early(?: in)?) ${PERIOD}`,
    'giu',
  ),
  new RegExp(
    String.raw`\b(?:(?:the )?(?:middle|midpoint) of ${PERIOD}|(?:the )?mid[- ]${PERIOD.replace('(?:the |', '(?:')})`,
    'giu',
  ),
  new RegExp(
    String.raw`\b(?:(?:the )?(?:end|close|last (?:years|part)) of|(?:in )?(?:the )?late(?: in)?) ${PERIOD}`,
    'giu',
  ),
]

/**
 * One part of a century or decade told as another: 本世纪末 with "around the middle of the century". Only where either side
 * tells of one part alone.
 *
 * @param summary in simplified script
 */
export function partConflicts(summary: string, linked: readonly LinkedSentence[]): FoundConflict[] {
  const said = CHINESE.flatMap((words, part) => [...summary.matchAll(words)].map((match) => ({ part, match })))
  const [here, another] = said
  if (!here || another) return []
  const told = linked.flatMap(({ sentence, text }) =>
    ENGLISH.flatMap((words, part) => [...text.matchAll(words)].map((match) => ({ sentence, text, part, match }))),
  )
  const [there] = told
  if (!there || told.length > 1 || there.part === here.part) return []
  return [conflictOf('date', [summary, rangeOf(here.match)], there, rangeOf(there.match))]
}
