import { describe, expect, it } from 'vitest'

import { escapeHtml, escapeMarkdown } from '#reader/share/escape.ts'

describe('text in HTML', () => {
  it('has no markup of its own', () => {
    expect(escapeHtml(`<img src=x onerror="alert('1')"> & 5 > 3`)).toBe(
      `&lt;img src=x onerror=&quot;alert('1')&quot;&gt; &amp; 5 &gt; 3`,
    )
  })
})

describe('text in Markdown', () => {
  it.each([
    ['a *b* _c_ `d`', String.raw`a \*b\* \_c\_ \`d\``],
    ['[not](a-link)', String.raw`\[not\](a-link)`],
    ['<b>&amp; &#35; A & B', String.raw`\<b>\&amp; \&#35; A & B`],
    [String.raw`back\slash ~~gone~~`, String.raw`back\\slash \~\~gone\~\~`],
    ['# No heading', String.raw`\# No heading`],
    ['> nobody said', String.raw`\> nobody said`],
    ['- Around 12 percent', String.raw`\- Around 12 percent`],
    ['---', String.raw`\---`],
    ['1. First', String.raw`1\. First`],
    ['2021) a year', String.raw`2021\) a year`],
  ])('has a backslash before what would be markup: %s', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped)
  })

  it.each(['#1 in the list', '5 > 3 and 2.5% - or so', '1.83万个集装箱', '-5 degrees', '“零库存”（约1）'])(
    'is left as it is where nothing would be markup: %s',
    (text) => {
      expect(escapeMarkdown(text)).toBe(text)
    },
  )
})
