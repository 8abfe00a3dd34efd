import { afterEach, describe, expect, it } from 'vitest'

import { selectedText } from '#reader/share/selected-text.ts'

afterEach(() => document.body.replaceChildren())

/** Two rows as the page has them, with all that the program adds: numbers, pinyin, marked words, verdicts, a note. */
function page(): HTMLElement {
  document.body.innerHTML = `
    <div id="text">
      <div>
        <div data-side="summary" lang="zh-Hans">
          <h3 id="s1"><a aria-hidden="true">1</a><span id="s1.1">标题</span></h3>
          <p id="s2"><a aria-hidden="true">2</a><span id="s2.1"><ruby>铜<rp>(</rp><rt>tóng</rt><rp>)</rp></ruby>矿<mark>减产</mark>。</span><span data-words>有据</span><span id="s2.2">价格“上涨 &lt;5%”。</span></p>
          <div role="group"><p>对应 1 句</p><button>复制</button></div>
        </div>
        <div data-side="original" lang="en">
          <p id="o1"><span id="o1.1">Copper mines cut output.</span> <span id="o1.2">Prices rose.</span></p>
          <ul><li id="o2"><span id="o2.1">- One &amp; two</span></li></ul>
        </div>
      </div>
      <div>
        <div data-side="summary" lang="zh-Hans"><p id="s3"><span id="s3.1">第三段。</span></p></div>
        <div data-side="original" lang="en"></div>
      </div>
    </div>`
  return byId('text')
}

function byId(id: string): HTMLElement {
  const found = document.getElementById(id)
  if (!found) throw new Error(`there is no ${id}`)
  return found
}

/** A range from a place in the first text of one element to one in the last text of another. */
function rangeOf(from: string, start: number, to: string, end: number): Range {
  const range = document.createRange()
  range.setStart(byId(from).firstChild ?? byId(from), start)
  range.setEnd(byId(to).lastChild ?? byId(to), end)
  return range
}

function allOf(element: Element): Range {
  const range = document.createRange()
  range.selectNodeContents(element)
  return range
}

describe('the text of a selection', () => {
  it('is that of one column across rows, without anything the program has added', () => {
    const root = page()
    expect(selectedText(allOf(root), root, 'summary')?.text).toBe('标题\n\n铜矿减产。价格“上涨 <5%”。\n\n第三段。')
    expect(selectedText(allOf(root), root, 'original')?.text).toBe(
      'Copper mines cut output. Prices rose.\n\n- One & two',
    )
  })

  it('begins and ends where the selection does', () => {
    const root = page()
    expect(selectedText(rangeOf('s1.1', 1, 's3.1', 2), root, 'summary')?.text).toBe(
      '题\n\n铜矿减产。价格“上涨 <5%”。\n\n第三',
    )
    expect(selectedText(rangeOf('o1.1', 7, 'o1.2', 6), root, 'original')?.text).toBe('mines cut output. Prices')
    expect(selectedText(rangeOf('s2.2', 0, 's2.2', 2), root, 'summary')?.text).toBe('价格')
  })

  it('leaves out a paragraph that is only touched', () => {
    const root = page()
    const range = rangeOf('s2.2', 0, 's2.2', 2)
    range.setEnd(byId('s3'), 0)
    expect(selectedText(range, root, 'summary')?.text).toBe('价格“上涨 <5%”。')
  })

  it('is nothing where the selection covers none of the column', () => {
    const root = page()
    expect(selectedText(rangeOf('o1.1', 0, 'o1.2', 3), root, 'summary')).toBeNull()
    expect(selectedText(rangeOf('s1.1', 1, 's1.1', 1), root, 'summary')).toBeNull()
  })

  it('as HTML has its languages and holds markup as text', () => {
    const root = page()
    expect(selectedText(allOf(root), root, 'summary')?.html).toBe(
      '<h3 lang="zh-Hans">标题</h3>\n<p lang="zh-Hans">铜矿减产。价格“上涨 &lt;5%”。</p>\n<p lang="zh-Hans">第三段。</p>',
    )
    expect(selectedText(allOf(root), root, 'original')?.html).toBe(
      '<p lang="en">Copper mines cut output. Prices rose.</p>\n<p lang="en">- One &amp; two</p>',
    )
  })
})
