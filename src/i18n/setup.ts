import { createInstance, type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'

import { firstWords } from './first-words.ts'
import type { Dictionary, zhHans } from './zh-Hans.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof zhHans }
  }
}

/** The languages of the interface; the first is the one that pages are prerendered in. */
export const LANGUAGES = ['zh-Hans', 'zh-Hant', 'en'] as const
/** One of {@link LANGUAGES}. */
export type Language = (typeof LANGUAGES)[number]

let latest: i18n | null = null

/** The complete dictionaries, each loaded when it is needed. */
const DICTIONARIES: Record<Language, () => Promise<Dictionary>> = {
  'zh-Hans': () => import('./zh-Hans.ts').then((module) => module.zhHans),
  'zh-Hant': () => import('./zh-Hant.ts').then((module) => module.zhHant),
  en: () => import('./en.ts').then((module) => module.en),
}

/**
 * An i18next instance that speaks Simplified Chinese at once, as far as pages need it before anything is fetched; React
 * escapes text, so i18next does not.
 */
export function createI18n(): i18n {
  const instance = createInstance()
  void instance.use(initReactI18next).init({
    lng: 'zh-Hans',
    resources: { 'zh-Hans': { translation: firstWords } },
    fallbackLng: 'zh-Hans',
    initAsync: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  })
  latest = instance
  return instance
}

/** Loads the rest of the words in Simplified Chinese, for parts that are loaded themselves. Rejects where they cannot be had. */
export async function completeWords(): Promise<void> {
  if (latest) await learn(latest, 'zh-Hans')
}

/** Switches the interface to a language, loading its dictionary first. Rejects where the dictionary cannot be fetched. */
export async function speak(instance: i18n, language: Language): Promise<void> {
  if (language === 'zh-Hans' || !instance.hasResourceBundle(language, 'translation')) await learn(instance, language)
  await instance.changeLanguage(language)
}

async function learn(instance: i18n, language: Language): Promise<void> {
  instance.addResourceBundle(language, 'translation', await DICTIONARIES[language](), true, true)
}
