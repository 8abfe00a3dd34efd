import { afterEach, describe, expect, it, vi } from 'vitest'

import { onProgress, readProgress, saveProgress } from '#reader/progress.ts'

const STORE = 'duizhao-read'

afterEach(() => {
  vi.restoreAllMocks()
  localStorage.clear()
})

describe('how far articles were read', () => {
  it('is remembered by article', () => {
    saveProgress('one', { at: 's2.1', isDone: false })
    saveProgress('two', { at: 'o5.3', isDone: true })
    expect(readProgress()).toEqual(
      new Map([
        ['one', { at: 's2.1', isDone: false }],
        ['two', { at: 'o5.3', isDone: true }],
      ]),
    )
  })

  it('is remembered with the sentence at the reading line and its distance from it', () => {
    saveProgress('one', { at: 's2.1', isDone: false, line: { id: 'o3.2', by: -14 } })
    expect(localStorage.getItem(STORE)).toBe('[["one","s2.1",false,"o3.2",-14]]')
    expect(readProgress().get('one')).toEqual({ at: 's2.1', isDone: false, line: { id: 'o3.2', by: -14 } })
  })

  it('was remembered without them before, and without such as are not ours', () => {
    const entries = [
      ['one', 's2.1', false],
      ['two', 's2.1', false, 'x', 3],
      ['three', 's2.1', false, 'o1.1', '3'],
    ]
    localStorage.setItem(STORE, JSON.stringify(entries))
    for (const id of ['one', 'two', 'three']) expect(readProgress().get(id)).toEqual({ at: 's2.1', isDone: false })
  })

  it('stays read to the end once it was, wherever the reader is then', () => {
    saveProgress('one', { at: 's5.5', isDone: true })
    saveProgress('one', { at: 's2.1', isDone: false })
    expect(readProgress().get('one')).toEqual({ at: 's2.1', isDone: true })
  })

  it('is the same map as long as nothing changes', () => {
    saveProgress('one', { at: 's2.1', isDone: false })
    const before = readProgress()
    expect(readProgress()).toBe(before)
    saveProgress('one', { at: 's2.2', isDone: false })
    expect(readProgress()).not.toBe(before)
  })

  it('is kept of a thousand articles, and of the one not opened for longest it is forgotten', () => {
    for (let at = 1; at <= 1000; at++) saveProgress(`article-${at}`, { at: 's1.1', isDone: false })
    saveProgress('article-1', { at: 's2.1', isDone: false })
    saveProgress('new', { at: 's1.1', isDone: false })
    const progress = readProgress()
    expect(progress.size).toBe(1000)
    expect(progress.has('article-2')).toBe(false)
    expect(progress.get('article-1')).toEqual({ at: 's2.1', isDone: false })
    expect(progress.has('article-3')).toBe(true)
    expect(progress.has('new')).toBe(true)
  })

  it.each([
    ['text that is not JSON', '{"a":'],
    ['no list', '{"one":["s1.1",true]}'],
    ['nothing', 'null'],
    ['a text', '"one"'],
  ])('is unknown where the storage holds %s', (_, text) => {
    localStorage.setItem(STORE, text)
    expect(readProgress().size).toBe(0)
    saveProgress('one', { at: 's2.1', isDone: false })
    expect(readProgress().size).toBe(1)
  })

  it('is read past entries that are not ours', () => {
    const entries = [null, 7, [], ['one'], ['two', 3], ['three', 'x1.1'], ['four', 's1'], ['five', 's1.2', 'yes']]
    localStorage.setItem(STORE, JSON.stringify([...entries, ['six', 'o2.1', true]]))
    expect(readProgress()).toEqual(
      new Map([
        ['five', { at: 's1.2', isDone: false }],
        ['six', { at: 'o2.1', isDone: true }],
      ]),
    )
  })

  it('is not kept where the device allows no storage, and nothing breaks', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    saveProgress('one', { at: 's2.1', isDone: false })
    expect(readProgress().size).toBe(0)
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError')
    })
    expect(readProgress().size).toBe(0)
  })
})

describe('whoever watches it', () => {
  it('is told of what is saved here and in other windows, until the end', () => {
    const tell = vi.fn<() => void>()
    const end = onProgress(tell)
    saveProgress('one', { at: 's2.1', isDone: false })
    expect(tell).toHaveBeenCalledTimes(1)
    dispatchEvent(new StorageEvent('storage', { key: STORE }))
    expect(tell).toHaveBeenCalledTimes(2)
    end()
    saveProgress('one', { at: 's2.2', isDone: false })
    dispatchEvent(new StorageEvent('storage', { key: STORE }))
    expect(tell).toHaveBeenCalledTimes(2)
  })
})
