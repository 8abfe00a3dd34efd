import { expect, it } from 'vitest'

import { cssWithoutScript } from '#publish/css-without-script.ts'

it.each([
  ['[data-view=zh] .a{top:0}', ':has(input[name=view][value=zh]:checked) .a{top:0}'],
  [':root:not([data-view="both"]) .a{top:0}', ':root:not(:has(input[name=view][value=both]:checked)) .a{top:0}'],
  ['.a[data-view-of=zh]{top:0}', '.a[data-view-of=zh]{top:0}'],
])('asks the radios for the view: %s', (css, asked) => {
  expect(cssWithoutScript(css)).toBe(asked)
})
