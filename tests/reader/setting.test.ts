import { afterEach, describe, expect, it, vi } from 'vitest'

import { nextSetting } from '#reader/next-setting.ts'
import { chooseSetting, followOtherTabs, isSettingChosen, resetSettings, shownSetting } from '#reader/setting.ts'
import { stepSize } from '#reader/step-size.ts'
import { chooseTheme, nextTheme } from '#reader/use-theme.ts'

const root = document.documentElement

/** What the device remembers now. */
const saved = (): unknown => JSON.parse(localStorage.getItem('duizhao') ?? '{}')

/** What another tab does. */
function saveElsewhere(choices: object): void {
  localStorage.setItem('duizhao', JSON.stringify(choices))
  dispatchEvent(new StorageEvent('storage', { key: 'duizhao' }))
}

afterEach(() => {
  localStorage.clear()
  history.replaceState(null, '', '/')
  for (const name of root.getAttributeNames()) root.removeAttribute(name)
  vi.unstubAllGlobals()
})

describe('a setting', () => {
  it('is shown on the root element and saved beside the others', () => {
    chooseSetting('leading', 'loose')
    chooseSetting('marks', 'none')
    expect({ ...root.dataset }).toEqual({ leading: 'loose', marks: 'none' })
    expect(saved()).toEqual({ leading: 'loose', marks: 'none' })
  })

  it('is neither shown nor saved where the default holds', () => {
    chooseSetting('leading', 'loose')
    chooseSetting('leading', undefined)
    expect(root.dataset['leading']).toBeUndefined()
    expect(saved()).toEqual({})
  })

  it('is the default where the root element says something else', () => {
    root.dataset['measure'] = 'endless'
    expect(shownSetting('measure')).toBeUndefined()
  })

  it('goes back to its default with all others, and what is no setting stays', () => {
    localStorage.setItem('duizhao', '{"view":"zh","ui":"en"}')
    chooseSetting('zh', 'sans')
    chooseSetting('size', '32')
    expect(isSettingChosen()).toBe(true)
    resetSettings()
    expect(isSettingChosen()).toBe(false)
    expect({ ...root.dataset }).toEqual({})
    expect(saved()).toEqual({ view: 'zh', ui: 'en' })
  })

  it('follows other tabs until it is told to stop', () => {
    const stop = followOtherTabs()
    chooseSetting('zh', 'sans')
    saveElsewhere({ en: 'sans', size: '20', view: 'zh' })
    expect({ ...root.dataset }).toEqual({ en: 'sans', size: '20' })
    stop()
    saveElsewhere({})
    expect(root.dataset['size']).toBe('20')
  })

  it('is not touched by what other programs of the host store', () => {
    const stop = followOtherTabs()
    localStorage.setItem('duizhao', '{"size":"20"}')
    dispatchEvent(new StorageEvent('storage', { key: 'another' }))
    expect(root.dataset['size']).toBeUndefined()
    stop()
  })

  it('takes its turn with the default', () => {
    expect([nextSetting('marks'), nextSetting('marks'), nextSetting('marks')]).toEqual(['conflicts', 'none', undefined])
    expect(saved()).toEqual({})
  })
})

describe('the script', () => {
  it('is put into the address, before the language of the interface, and leaves it with the default', () => {
    history.replaceState(null, '', '/a/x/?ui=en&view=zh#s2')
    chooseSetting('script', 'hant')
    expect(location.search + location.hash).toBe('?view=zh&script=hant&ui=en#s2')
    chooseSetting('script', undefined)
    expect(location.search + location.hash).toBe('?view=zh&ui=en#s2')
  })

  it('is that of the address, whatever another tab chooses', () => {
    history.replaceState(null, '', '/a/x/?script=hans')
    root.dataset['script'] = 'hans'
    const stop = followOtherTabs()
    saveElsewhere({ script: 'hant' })
    expect(root.dataset['script']).toBe('hans')
    stop()
  })
})

describe('the size', () => {
  it('goes up in steps to the largest, past the normal one, which is not saved', () => {
    chooseSetting('size', '16')
    const sizes = Array.from({ length: 8 }, () => stepSize(1))
    expect(sizes).toEqual(['17', '18', '20', '22', '24', '28', '32', '32'])
    expect(saved()).toEqual({ size: '32' })
  })

  it('goes down in steps to the smallest', () => {
    expect([stepSize(-1), stepSize(-1), stepSize(-1)]).toEqual(['17', '16', '16'])
    expect([stepSize(1), stepSize(1)]).toEqual(['17', '18'])
    expect(root.dataset['size']).toBeUndefined()
  })
})

describe('the theme', () => {
  it('goes on from the one that is shown', () => {
    vi.stubGlobal('matchMedia', () => ({ matches: true }))
    chooseTheme(undefined)
    expect(root.dataset['theme']).toBe('dark')
    expect([nextTheme(), nextTheme(), nextTheme(), nextTheme()]).toEqual(['light', 'sepia', 'dark', 'light'])
    expect(root.dataset['theme']).toBe('light')
    expect(saved()).toEqual({ theme: 'light' })
  })
})
