import { expect, it } from 'vitest'

import { isProblem } from '#ingest/problem.ts'
import { parse } from '#ingest/parse/parse.ts'

/** The title of a plain text, which stands in where the text has none. */
function titleOf(text: string): string {
  const parsed = parse({ file: 'a.txt', format: 'plain', text })
  return isProblem(parsed) ? parsed.rule : parsed.titleLine
}

it.each(['𠮷', '👩‍👩‍👧', 'q\u0323\u0302'])('is cut at a whole character, not amid %s', (character) => {
  const long = `${'x'.repeat(59)}${character}${'x'.repeat(20)} opened its doors again on Monday`
  expect(titleOf(`October 6, 2022   1 min   4 words\n\n渡轮公司星期四宣布恢复夜间班次。\n\n${long}.`)).toBe(
    `${'x'.repeat(59)}…`,
  )
})

it.each(['原文：', '以下为报道原文', '【正文】'])('is not the line %s, which announces the original', (cue) => {
  const summary = '这篇报道介绍了渡轮公司恢复夜间班次的决定。'
  const original = '（港湾镇综合讯）渡轮公司星期四宣布恢复夜间班次。'
  expect(titleOf(['October 6, 2022   1 min   4 words', summary, cue, original].join('\n\n'))).toBe(original)
  expect(titleOf([summary, cue, original].join('\n\n'))).toBe(original)
  expect(titleOf(['October 6, 2022   1 min   4 words', cue, original].join('\n\n'))).toBe(original)
})
