import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { selectedPlace } from '#reader/share/selected-place.ts'

beforeEach(() => {
  document.body.innerHTML = `
    <h1 id="title">标题</h1>
    <div id="text">
      <div>
        <div data-side="summary"><p id="s1"><span id="s1.1">第一句。</span><span id="s1.2">第二句。</span></p></div>
        <div data-side="original"><p id="o1"><span id="o1.1">One.</span> <span id="o1.2">Two.</span></p></div>
      </div>
      <div>
        <div data-side="summary"><p id="s2"><span id="s2.1">第三句。</span></p><div role="group"><p id="note">对应</p></div></div>
      </div>
    </div>`
})

afterEach(() => {
  getSelection()?.removeAllRanges()
  document.body.replaceChildren()
})

function byId(id: string): HTMLElement {
  const found = document.getElementById(id)
  if (!found) throw new Error(`there is no ${id}`)
  return found
}

/** Selects from a character of one element's text to one of another's, and says what place that is. */
function select(from: string, start: number, to: string, end: number) {
  const [first, last] = [byId(from).firstChild, byId(to).firstChild]
  if (first && last) getSelection()?.setBaseAndExtent(first, start, last, end)
  return selectedPlace(byId('text'))
}

describe('the place of a selection', () => {
  it('is its sentences, in reading order, whichever way it was drawn', () => {
    expect(select('s1.2', 1, 's2.1', 2)).toEqual({ start: 's1.2', end: 's2.1' })
    expect(select('s2.1', 2, 's1.1', 0)).toEqual({ start: 's1.1', end: 's2.1' })
    expect(select('o1.1', 0, 'o1.1', 3)).toEqual({ start: 'o1.1' })
  })

  it('leaves out sentences that are only touched', () => {
    expect(select('s1.1', 4, 's1.2', 3)).toEqual({ start: 's1.2' })
    expect(select('s1.1', 0, 's1.2', 0)).toEqual({ start: 's1.1' })
  })

  it('is none for no selection, for one from elsewhere, and for one in a note', () => {
    expect(select('s1.1', 2, 's1.1', 2)).toBeNull()
    expect(select('title', 0, 's1.1', 2)).toBeNull()
    expect(select('note', 0, 'note', 2)).toBeNull()
  })
})
