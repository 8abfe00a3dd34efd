import { describe, expect, it } from 'vitest'

import { markdownBlocks } from '#ingest/parse/markdown.ts'

/** The text of each block of a Markdown document. */
function texts(markdown: string): string[] {
  return markdownBlocks(markdown).blocks.map(({ text }) => text)
}

describe('HTML in Markdown', () => {
  it('is no text where it stands in a paragraph: tags and comments go, words stay', () => {
    expect(texts('雨下了一夜。<!--more--> 他说 <em>好</em>。')).toEqual(['雨下了一夜。 他说 好。'])
    expect(texts('- It was <b title="1 > 0">late</b>.<!-- p. 3 -->')).toEqual(['- It was late.'])
  })

  it('leaves signs that are no tags', () => {
    expect(texts('他读了<三体>，3 < 5，a > b。')).toEqual(['他读了<三体>，3 < 5，a > b。'])
  })

  it('ends a line with br, as two spaces do', () => {
    expect(texts('The river<br>rose <BR/> again.')).toEqual(['The river rose again.'])
    expect(texts('The river  \nrose\\\nagain.')).toEqual(['The river rose again.'])
    expect(texts('## The river<br>rose')).toEqual(['The river rose'])
    expect(texts('河水<br>上涨。')).toEqual(['河水上涨。'])
    expect(texts('Harbor Courier-Rain<br>March 4, 2022<br>雨。')).toEqual([
      'Harbor Courier-Rain',
      'March 4, 2022',
      '雨。',
    ])
  })

  it('is read as a page is where it stands alone', () => {
    const markdown = [
      '<figure><img src="a.png"><figcaption>The port &amp; the town</figcaption></figure>',
      '<script>\nif (a<b) document.write("<p>x</p>")\n</script>',
      '<p>雨下了<em>一夜</em>。</p>\n<p>河水&nbsp;上涨。</p>',
      '<!-- more -->',
      '<div>One</div><div>Two, which is longer</div>',
      '<style>p { color: red }</style>',
    ].join('\n\n')
    expect(texts(markdown)).toEqual([
      'The port & the town',
      '雨下了一夜。',
      '河水 上涨。',
      'One',
      'Two, which is longer',
    ])
    const { blocks } = markdownBlocks(`雨。\n\n${markdown}`)
    expect(blocks.map(({ line, kind }) => [line, kind])).toEqual([
      [1, undefined],
      [3, 'caption'],
      [9, undefined],
      [9, undefined],
      [14, undefined],
      [14, undefined],
    ])
  })

  it('is a problem where it is nested without end', () => {
    const { problems } = markdownBlocks(`雨。\n\n${'<div>'.repeat(600)}`)
    expect(problems).toMatchObject([{ rule: 'too-deep', severity: 'error', place: 'line 3' }])
  })
})

describe('front matter with a slip in it', () => {
  it.each([
    ['YAML', '---\nsource: Reuters\ntitle: Harbour reopens: strike over\ndate: 2023-09-18\n---\n\n雨。', 'line 3'],
    [
      'TOML',
      '+++\nsource = "Reuters"\ntitle = "Harbour reopens: strike over\ndate = 2023-09-18\n+++\n\n雨。',
      'line 3',
    ],
  ])('is read line by line, and the place is told (%s)', (_, markdown, place) => {
    const { front, problems } = markdownBlocks(markdown)
    expect(front).toMatchObject({ source: 'Reuters', title: 'Harbour reopens: strike over', date: '2023-09-18' })
    expect(problems).toMatchObject([{ rule: 'front-matter', place, severity: 'warning' }])
  })
})
