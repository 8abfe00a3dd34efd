import { expect, it } from 'vitest'

import { cssWithoutScript } from '#publish/css-without-script.ts'

it('answers whether there is script', () => {
  expect(cssWithoutScript('@media (scripting:none){.a{top:0}}')).toBe('@media all{.a{top:0}}')
  expect(cssWithoutScript('@media print, (scripting: none){.a{top:0}}')).toBe('@media print, all{.a{top:0}}')
})

it.each([
  ['[data-view=zh] .a{top:0}', ':has(input[name=view][value=zh]:checked) .a{top:0}'],
  [':root:not([data-view="both"]) .a{top:0}', ':root:not(:has(input[name=view][value=both]:checked)) .a{top:0}'],
  ['.a[data-view-of=zh]{top:0}', '.a[data-view-of=zh]{top:0}'],
])('asks the radios for the view: %s', (css, asked) => {
  expect(cssWithoutScript(css)).toBe(asked)
})
