import { describe, expect, it, vi } from 'vitest'

import { completeWords, createI18n, speak } from '#i18n/setup.ts'

const english = vi.hoisted(() => ({ arrive: () => {} }))

vi.mock(import('#i18n/en.ts'), async (original) => {
  await new Promise<void>((resolve) => {
    english.arrive = resolve
  })
  return original()
})

describe('the language of the interface', () => {
  it('is the one that was wanted last, though the dictionary of an earlier one comes later', async () => {
    const i18n = createI18n()
    const first = speak(i18n, 'en')
    await speak(i18n, 'zh-Hant')
    english.arrive()
    await first
    expect(i18n.language).toBe('zh-Hant')
    expect(i18n.t('library')).toBe('文庫')
  })

  it('is spoken once its dictionary is in', async () => {
    const i18n = createI18n()
    await speak(i18n, 'en')
    expect(i18n.t('library')).toBe('Library')
  })

  it('is completed for one page without another’s', async () => {
    const [one, other] = [createI18n(), createI18n()]
    await completeWords(one)
    expect(one.t('act-share')).toBe('分享')
    expect(one.exists('share-article')).toBe(true)
    expect(other.exists('share-article')).toBe(false)
  })
})
