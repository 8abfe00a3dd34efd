import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

interface LocaleNames {
  main: Record<string, { localeDisplayNames: Record<string, Record<string, string>> }>
}

const NAMES: [english: unknown, chinese: unknown][] = [
  [
    require('cldr-localenames-full/main/en/territories.json'),
    require('cldr-localenames-full/main/zh-Hans/territories.json'),
  ],
  [
    require('cldr-localenames-full/main/en/languages.json'),
    require('cldr-localenames-full/main/zh-Hans/languages.json'),
  ],
]

/** Countries, regions and languages in English and Chinese from CLDR: `['slovenia', '斯洛文尼亚']`. */
export function localeNames(): [english: string, chinese: string][] {
  return NAMES.flatMap(([english, chinese]) => {
    const others = namesOf(chinese)
    return Object.entries(namesOf(english)).flatMap(([code, name]): [string, string][] => {
      const other = others[code]?.replace(/[（(].*$/u, '')
      return other && /^\p{Script=Han}+$/u.test(other) ? [[name.toLowerCase(), other]] : []
    })
  })
}

/** All names of a file: `{ main: { en: { localeDisplayNames: { territories: { SI: 'Slovenia' } } } } }`. */
function namesOf(file: unknown): Record<string, string> {
  const locales = Object.values((file as LocaleNames).main)
  return Object.assign({}, ...locales.flatMap(({ localeDisplayNames }) => Object.values(localeDisplayNames)))
}
