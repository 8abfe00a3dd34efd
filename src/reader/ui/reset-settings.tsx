import { type MouseEvent, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'

import { readSaved } from '../saved.ts'
import { isSettingChosen, resetSettings } from '../setting.ts'
import { chooseTheme } from '../use-theme.ts'

/**
 * The word that takes every setting back to its default, there while something differs from it. The language of the
 * interface stays: a page that suddenly spoke another one would leave its reader helpless.
 */
export function ResetSettings() {
  const { t } = useTranslation()
  const isChanged = useSyncExternalStore(subscribe, isAnythingChosen)
  return (
    isChanged && (
      <button type="button" onClick={reset}>
        {t('reset')}
      </button>
    )
  )
}

function reset({ currentTarget }: MouseEvent): void {
  // The word goes, and the focus would be lost with it.
  const next = currentTarget.nextElementSibling
  if (next instanceof HTMLElement) next.focus()
  resetSettings()
  chooseTheme(undefined)
}

function isAnythingChosen(): boolean {
  return isSettingChosen() || readSaved().theme !== undefined
}

function subscribe(changed: () => void): () => void {
  const observer = new MutationObserver(changed)
  observer.observe(document.documentElement, { attributes: true })
  return () => observer.disconnect()
}
