import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

interface LocaleNames {
  main: Record<string, { localeDisplayNames: Record<string, Record<string, string>> }>
}

/** Countries, regions and languages in English and Chinese from CLDR: `['slovenia', '斯洛文尼亚']`. */
export function localeNames(): [english: string, chinese: string][] {
  return ['territories', 'languages'].flatMap((part) => {
    const english = namesOf('en', part)
    const chinese = namesOf('zh-Hans', part)
    return Object.entries(english).flatMap(([code, name]): [string, string][] => {
      const other = chinese[code]?.replace(/[（(].*$/u, '')
      return other && /^\p{Script=Han}+$/u.test(other) ? [[name.toLowerCase(), other]] : []
    })
  })
}

function namesOf(locale: string, part: string): Record<string, string> {
  const file = require(`cldr-localenames-full/main/${locale}/${part}.json`) as LocaleNames
  return file.main[locale]?.localeDisplayNames[part] ?? {}
}
