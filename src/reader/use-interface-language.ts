import { useCallback, useContext, useEffect } from 'react'
import { I18nContext, useTranslation } from 'react-i18next'

import { type Language, LANGUAGES, speak } from '#i18n/setup.ts'

import { save } from './saved.ts'
import { currentView, replaceView } from './url.ts'

/** The language the interface speaks, and the way to choose another: saved, and put into the address. */
export function useInterfaceLanguage(): [language: Language, choose: (language: Language) => Promise<void>] {
  const { i18n } = useContext(I18nContext)
  const { i18n: spoken } = useTranslation()
  const choose = useCallback(
    (language: Language) => {
      save({ ui: language })
      replaceView({ ...currentView(), ui: language })
      return speak(i18n, language)
    },
    [i18n],
  )
  return [LANGUAGES.find((language) => language === spoken.language) ?? 'zh-Hans', choose]
}

/**
 * Speaks the language that the head script found, once the page is hydrated, and from then on keeps the root
 * element's `lang` in step. Words stay hidden, in their place, until the dictionary is in or has failed to come.
 */
export function useFoundLanguage(): void {
  // The instance itself: what useTranslation gives is a copy that follows the language but cannot change it.
  const { i18n } = useContext(I18nContext)
  useEffect(() => {
    const root = document.documentElement
    const show = () => {
      root.lang = i18n.language
      delete root.dataset['ui']
    }
    const found = LANGUAGES.find((language) => language === root.lang)
    i18n.on('languageChanged', show)
    if (found && found !== i18n.language) speak(i18n, found).then(show, show)
    else show()
    return () => i18n.off('languageChanged', show)
  }, [i18n])
}
