import { expect, it } from 'vitest'

import { summaryParagraphs } from '#ingest/parse/paragraphs.ts'

function divided(text: string): string[] {
  return summaryParagraphs([{ text, raw: text, line: 1 }]).map((block) => block.text)
}

it('ends a paragraph behind all stops and closing marks', () => {
  expect(divided('他在港口等了一整天！？！ 天黑了……”） 她笑了。')).toEqual([
    '他在港口等了一整天！？！',
    '天黑了……”）',
    '她笑了。',
  ])
})

it.each(['！', '！”', '…'])('takes time that grows with a run of %s, not with its square', (stops) => {
  const text = `他在港口等了一整天${stops.repeat(100_000)}他走了`
  const start = performance.now()
  expect(divided(text)).toEqual([text])
  // A square of this length takes minutes.
  expect(performance.now() - start).toBeLessThan(5000)
})
