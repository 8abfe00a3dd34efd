import { describe, expect, it } from 'vitest'

import { en } from '#i18n/en.ts'
import { createI18n, type Language, LANGUAGES, speak } from '#i18n/setup.ts'
import { zhHans } from '#i18n/zh-Hans.ts'
import { zhHant } from '#i18n/zh-Hant.ts'

const DICTIONARIES: Record<Language, Record<string, string>> = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en }

// Characters of the two scripts that an interface like this may use, pair by pair.
const SIMPLIFIED =
  '库读设纸随统语显并词约网译复链选开关闭来对应没还这页内载检经错误间单条总须认为后从个们说进过时书签节区题转发浏览执产资讯脑径'
const TRADITIONAL =
  '庫讀設紙隨統語顯並詞約網譯複鏈選開關閉來對應沒還這頁內載檢經錯誤間單條總須認為後從個們說進過時書籤節區題轉發瀏覽執產資訊腦徑'

/** The names between braces in a text, with their formats: `{{count, number}}`. */
function placeholders(text: string): string[] {
  return [...text.matchAll(/\{\{[^}]*\}\}/g)].map(([found]) => found).toSorted()
}

/** Those of the characters that stand in any of the texts. */
function among(texts: object, characters: string): string[] {
  const all = Object.values(texts).join('')
  return [...characters].filter((character) => all.includes(character))
}

describe('the dictionaries', () => {
  it('have the same keys, and English the singular of each counted one', () => {
    const counted = Object.keys(zhHans).filter((key) => key.endsWith('_other'))
    const singulars = counted.map((key) => key.replace(/_other$/, '_one'))
    expect(Object.keys(zhHant).toSorted()).toEqual(Object.keys(zhHans).toSorted())
    expect(Object.keys(en).toSorted()).toEqual([...Object.keys(zhHans), ...singulars].toSorted())
  })

  it.each(LANGUAGES)('say something for every key (%s)', (language) => {
    const empty = Object.entries(DICTIONARIES[language]).filter(([, text]) => text.trim() !== text || text === '')
    expect(empty).toEqual([])
  })

  it.each(LANGUAGES)('have the same placeholders (%s)', (language) => {
    for (const [key, text] of Object.entries(DICTIONARIES[language])) {
      const model = DICTIONARIES['zh-Hans'][key] ?? DICTIONARIES['zh-Hans'][key.replace(/_one$/, '_other')] ?? ''
      expect(placeholders(text), `${language} ${key}`).toEqual(placeholders(model))
    }
  })

  it('keep the two Chinese scripts apart', () => {
    expect(among(zhHans, TRADITIONAL)).toEqual([])
    expect(among(zhHant, SIMPLIFIED)).toEqual([])
  })

  it.each(['zh-Hans', 'zh-Hant'] as const)(
    'leave no words in English but a name, a command and a key (%s)',
    (language) => {
      const latin = Object.entries(DICTIONARIES[language]).flatMap(([key, text]) => {
        const words = text.replaceAll(/\{\{[^}]*\}\}/g, '').match(/[A-Za-z]+(?: [A-Za-z-]+)*/g) ?? []
        return words.map((word) => `${key}: ${word.trim()}`)
      })
      expect(latin).toEqual([
        'view-en: English',
        'search-in_other: English',
        'empty-library-hint: npm run ingest --',
        'help-hint: Tab',
      ])
    },
  )

  it('have no Chinese word in English but the name of Chinese', () => {
    const chinese = Object.entries(en).flatMap(
      ([key, text]) => text.match(/\p{Script=Han}+/gu)?.map((found) => [key, found]) ?? [],
    )
    expect(chinese).toEqual([
      ['view-zh', '中文'],
      ['search-in_one', '中文'],
      ['search-in_other', '中文'],
    ])
  })

  it.each(LANGUAGES)('use full-width marks in Chinese and none in English (%s)', (language) => {
    const wrong = language === 'en' ? /[\u3000-\u303f\uff00-\uffef]/ : /\p{Script=Han}[,.:;?!]|[,:;?!]\p{Script=Han}/u
    expect(Object.values(DICTIONARIES[language]).filter((text) => wrong.test(text))).toEqual([])
  })
})

describe('counts', () => {
  const KEYS = [
    'minutes',
    'words',
    'characters',
    'summary-sentences',
    'translation-sentences',
    'original-sentences',
    'used',
    'counterparts',
    'articles',
    'all-shown',
    'search-in',
    'found',
    'found-at-most',
  ] as const

  it.each<[Language, string[], string[]]>([
    [
      'zh-Hans',
      [
        '1 分钟',
        '1 词',
        '约 1 词',
        '摘要 1 句',
        '译文 1 句',
        '原文 1 句',
        '摘要用到 1 句',
        '对应 1 句',
        '共 1 篇',
        '以上共 1 篇',
        '在 1 篇里搜索：中文或 English',
        '找到 1 篇',
        '至多 1 篇',
      ],
      [
        '2 分钟',
        '2 词',
        '约 2 词',
        '摘要 2 句',
        '译文 2 句',
        '原文 2 句',
        '摘要用到 2 句',
        '对应 2 句',
        '共 2 篇',
        '以上共 2 篇',
        '在 2 篇里搜索：中文或 English',
        '找到 2 篇',
        '至多 2 篇',
      ],
    ],
    [
      'zh-Hant',
      [
        '1 分鐘',
        '1 詞',
        '約 1 詞',
        '摘要 1 句',
        '譯文 1 句',
        '原文 1 句',
        '摘要用到 1 句',
        '對應 1 句',
        '共 1 篇',
        '以上共 1 篇',
        '在 1 篇裡搜尋：中文或 English',
        '找到 1 篇',
        '至多 1 篇',
      ],
      [
        '2 分鐘',
        '2 詞',
        '約 2 詞',
        '摘要 2 句',
        '譯文 2 句',
        '原文 2 句',
        '摘要用到 2 句',
        '對應 2 句',
        '共 2 篇',
        '以上共 2 篇',
        '在 2 篇裡搜尋：中文或 English',
        '找到 2 篇',
        '至多 2 篇',
      ],
    ],
    [
      'en',
      [
        '1 minute',
        '1 word',
        'about 1 word',
        'Summary, 1 sentence',
        'Translation, 1 sentence',
        'Original, 1 sentence',
        '1 used by the summary',
        '1 counterpart',
        '1 article',
        '1 article in all',
        'Search 1 article: 中文 or English',
        '1 article found',
        'At most 1 article',
      ],
      [
        '2 minutes',
        '2 words',
        'about 2 words',
        'Summary, 2 sentences',
        'Translation, 2 sentences',
        'Original, 2 sentences',
        '2 used by the summary',
        '2 counterparts',
        '2 articles',
        '2 articles in all',
        'Search 2 articles: 中文 or English',
        '2 articles found',
        'At most 2 articles',
      ],
    ],
  ])('are told as the language does (%s)', async (language, one, two) => {
    const i18n = createI18n()
    await speak(i18n, language)
    expect(KEYS.map((key) => i18n.t(key, { count: 1 }))).toEqual(one)
    expect(KEYS.map((key) => i18n.t(key, { count: 2 }))).toEqual(two)
    expect(i18n.t('words', { count: 12_345 })).toMatch(/^12,345/)
  })

  it('cover every counted key', () => {
    const counted = Object.keys(zhHans).filter((key) => key.endsWith('_other'))
    expect(counted.toSorted()).toEqual(KEYS.map((key) => `${key}_other`).toSorted())
  })
})
