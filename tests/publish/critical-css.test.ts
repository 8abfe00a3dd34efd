import { describe, expect, it } from 'vitest'

import { criticalCss } from '#publish/critical-css.ts'

/** What is left of a style sheet for a page with these classes. */
function cut(css: string, ...classes: string[]): string {
  return criticalCss(css)(`<p class="${classes.join(' ')}">Words</p>`)
}

describe('criticalCss', () => {
  it.each([
    ['.a{color:red}', '.a{color:red}'],
    ['.b{color:red}', ''],
    ['.a.b{color:red}', ''],
    ['.a .b,.a>p{color:red}', '.a>p{color:red}'],
    ['.b::before,.a::before{color:red}', '.a::before{color:red}'],
    ['.ab{color:red}', ''],
    ['.a:hover+.b:focus{color:red}', ''],
  ])('keeps of %s what names no other class than the page has', (css, left) => {
    expect(cut(css, 'a')).toBe(left)
  })

  it.each([
    'p{color:red}',
    ':root[data-theme=dark]{color:red}',
    '*,::before{color:red}',
    '.a:not(.b){color:red}',
    '.a:has(> .b, .c:not(.d)){color:red}',
    ':is(.b, .c) p{color:red}',
    ':where(.b){color:red}',
    'p:nth-child(2n + 1 of .b){color:red}',
    '[data-name=".b"]{color:red}',
    "[data-name='(.b'] p{color:red}",
    String.raw`.b\:c{color:red}`,
  ])('keeps what may match without the class: %s', (css) => {
    expect(cut(css, 'a')).toBe(css)
  })

  it.each([
    '.a:hover{color:red}',
    '.a:is(:hover,[aria-current],[data-linked]){color:red}',
    '::highlight(matching){color:red}',
    '.a:focus-visible+p{color:red}',
    '@media print{.a{color:red}}',
    '@media (forced-colors: active){.a{color:red}}',
    '@supports (animation-timeline:scroll()){.a{animation:rule}}',
  ])('leaves out what comes after the first paint: %s', (css) => {
    expect(cut(css, 'a')).toBe('')
  })

  it.each([
    '.a:not(:hover){color:red}',
    '.a:is(:hover,.b){color:red}',
    '.a:not(.b:is(:hover)):target{color:red}',
    '@media (width<700px){.a{color:red}}',
    '@media screen{.a{color:red}}',
    '@supports not (animation-timeline:scroll()){.a{color:red}}',
  ])('keeps what may show in the first paint: %s', (css) => {
    expect(cut(css, 'a')).toBe(css)
  })

  it('looks for the classes of elements only', () => {
    const style = criticalCss('.a{top:0}.b{top:0}.c{top:0}')
    expect(style('<p class="a  c" data-class="b">class=b .b</p>')).toBe('.a{top:0}.c{top:0}')
    expect(style('<p>Nothing</p>')).toBe('')
  })

  it('keeps the order', () => {
    expect(cut('.a{top:0}.b{top:1px}p{top:2px}.a{top:3px}', 'a')).toBe('.a{top:0}p{top:2px}.a{top:3px}')
  })

  it('drops conditions that hold nothing any more, and comments', () => {
    const css = '@media screen{.b{top:0}@supports (top:0){.b{top:0}}}@media screen{.b{top:0}.a{top:0}}/* end */'
    expect(cut(css, 'a')).toBe('@media screen{.a{top:0}}')
  })

  it('keeps empty layers, which have a place in the order, and at-rules without rules', () => {
    const css = '@layer x{.b{top:0}}@layer y,x;@font-face{font-family:F}@layer y{.a{top:0}}'
    expect(cut(css, 'a')).toBe('@layer x{}@layer y,x;@font-face{font-family:F}@layer y{.a{top:0}}')
  })

  it('keeps the keyframes that something left names, whole', () => {
    const css =
      '.a{animation:1s both in}.b{animation-name:out}p{--motion:turn 2s}' +
      '@keyframes in{12.5%{top:0}to{top:1px}}@keyframes out{to{top:0}}@keyframes turn{to{top:0}}' +
      '@media print{@keyframes out{to{top:0}}}'
    expect(cut(css, 'a')).toBe(
      '.a{animation:1s both in}p{--motion:turn 2s}@keyframes in{12.5%{top:0}to{top:1px}}@keyframes turn{to{top:0}}',
    )
  })

  it('gives pages with the same classes the same text, whatever else they hold', () => {
    const style = criticalCss('.a{top:0}.b{top:0}.c{top:0}')
    expect(style('<p class="b unknown">1</p><p class="a">')).toBe(style('<i class="a b">2</i>'))
    expect(style('<p class="b">')).toBe('.b{top:0}')
  })
})
