import { createInstance, type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'

import { firstWords } from './first-words.ts'
import type { InterfaceWords, zhHans } from './zh-Hans.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof zhHans }
  }
}

/** The languages of the interface; the first is the one that pages are prerendered in. */
export const LANGUAGES = ['zh-Hans', 'zh-Hant', 'en'] as const
/** One of {@link LANGUAGES}. */
export type Language = (typeof LANGUAGES)[number]

/** The language that was asked for last, by instance. */
const wanted = new WeakMap<i18n, Language>()

/** All words of each language, loaded when they are needed. */
const WORDS: Record<Language, () => Promise<InterfaceWords>> = {
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
    // A copy of its own: what is learned later is put into it.
    resources: { 'zh-Hans': { translation: { ...firstWords } } },
    fallbackLng: 'zh-Hans',
    initAsync: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  })
  return instance
}

/** Loads the rest of the words in Simplified Chinese, for parts that are loaded themselves. Rejects where they cannot be had. */
export function completeWords(instance: i18n): Promise<void> {
  return learn(instance, 'zh-Hans')
}

/**
 * Switches the interface to a language, loading its words first; where another is asked for meanwhile, that one holds.
 * Rejects where the words cannot be fetched.
 */
export async function speak(instance: i18n, language: Language): Promise<void> {
  wanted.set(instance, language)
  if (language === 'zh-Hans' || !instance.hasResourceBundle(language, 'translation')) await learn(instance, language)
  if (wanted.get(instance) === language) await instance.changeLanguage(language)
}

async function learn(instance: i18n, language: Language): Promise<void> {
  instance.addResourceBundle(language, 'translation', await WORDS[language](), true, true)
}
