import type { Article } from '#article/schema.ts'

import type { ValueOf } from '../saved.ts'

type Language = Article['languages']['original']

/** A script of Chinese, as a language. */
export type ScriptLanguage = Exclude<Language, 'en'>

/** The language of each script that can be chosen. */
export const SCRIPT_LANGUAGES = { hans: 'zh-Hans', hant: 'zh-Hant' } as const

/** The language that a text is in once it is shown in the script that is wanted. */
export function inScript<Found extends Language>(language: Found, wanted: ScriptLanguage | undefined) {
  return language === 'en' || wanted === undefined ? language : wanted
}

/** True where the reader wants the Chinese of an article otherwise than it was found: in the other script, or with pinyin. */
export function isShownOtherwise(
  languages: Article['languages'],
  script: ValueOf<'script'> | undefined,
  pinyin: ValueOf<'pinyin'> | undefined,
): boolean {
  const wanted = script && SCRIPT_LANGUAGES[script]
  return pinyin !== undefined || Object.values(languages).some((language) => inScript(language, wanted) !== language)
}
