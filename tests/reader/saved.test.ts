import { afterEach, describe, expect, it, vi } from 'vitest'

import { readSaved, save } from '#reader/saved.ts'

const text = () => localStorage.getItem('duizhao')

afterEach(() => localStorage.clear())

describe('readSaved', () => {
  it('gives what was chosen', () => {
    localStorage.setItem('duizhao', '{"view":"lines","ui":"zh-Hant","theme":"sepia"}')
    expect(readSaved()).toEqual({ view: 'lines', ui: 'zh-Hant', theme: 'sepia' })
  })

  it.each([
    '',
    '{',
    'null',
    '5',
    '"zh"',
    '[]',
    '["zh"]',
    '{"view":["zh"],"theme":{"dark":1}}',
    '{"view":"ZH","ui":"de","theme":"system"}',
    '{"__proto__":{"view":"zh"}}',
  ])('gives nothing where the store holds %s', (stored) => {
    localStorage.setItem('duizhao', stored)
    expect(readSaved()).toEqual({})
  })

  it('gives every setting', () => {
    const chosen = {
      script: 'hant',
      size: '22',
      leading: 'tight',
      measure: 'wide',
      zh: 'sans',
      en: 'sans',
      marks: 'conflicts',
      reveal: 'en',
      omitted: 'shade',
      pinyin: 'chosen',
      keys: 'off',
    }
    localStorage.setItem('duizhao', JSON.stringify(chosen))
    expect(readSaved()).toEqual(chosen)
  })

  it.each([
    '{"size":22}',
    '{"size":"18"}',
    '{"leading":"normal"}',
    '{"marks":"all"}',
    '{"keys":"on"}',
    '{"zh":"serif"}',
  ])('gives nothing for a default or a value of another kind (%s)', (stored) => {
    localStorage.setItem('duizhao', stored)
    expect(readSaved()).toEqual({})
  })

  it('gives what is good beside what is not', () => {
    localStorage.setItem('duizhao', '{"view":"zh","ui":7,"more":true}')
    expect(readSaved()).toEqual({ view: 'zh' })
  })

  it('gives nothing where the device allows no storage', () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError')
    })
    expect(readSaved()).toEqual({})
  })
})

describe('save', () => {
  it('keeps the other choices, also those of later versions', () => {
    localStorage.setItem('duizhao', '{"view":"zh","voice":"low"}')
    save({ theme: 'dark' })
    expect(JSON.parse(text() ?? '')).toEqual({ view: 'zh', voice: 'low', theme: 'dark' })
  })

  it('forgets a choice', () => {
    save({ view: 'zh', theme: 'dark' })
    save({ theme: undefined })
    expect(text()).toBe('{"view":"zh"}')
  })

  it('mends a store that is broken', () => {
    localStorage.setItem('duizhao', '{"view":')
    save({ ui: 'en' })
    expect(text()).toBe('{"ui":"en"}')
  })

  it('does not fail where the device allows no storage', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    save({ view: 'zh' })
    expect(text()).toBeNull()
  })
})
