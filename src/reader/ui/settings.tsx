import { type ComponentType, useCallback, useContext, useEffect, useRef, useState } from 'react'
import { I18nContext, useTranslation } from 'react-i18next'

import { completeWords } from '#i18n/setup.ts'

import { followOtherTabs } from '../setting.ts'
import { useStyleSheet } from '../use-style-sheet.ts'
import { useFollowedTheme } from '../use-theme.ts'
import { useAnnounce } from './announcer.tsx'
import styles from './settings.module.css'

/**
 * The button in the bar and its strip of choices, which lies over the head of the page, or at the foot of a narrower
 * window, so that the text beside it shows what is chosen. What is in the strip is fetched when a hand or the focus comes
 * near the button.
 */
export function Settings() {
  const { t } = useTranslation()
  const { i18n } = useContext(I18nContext)
  const announce = useAnnounce()
  const isStyled = useStyleSheet()
  const strip = useRef<HTMLElement>(null)
  const [Panel, setPanel] = useState<ComponentType | null>(null)
  useFollowedTheme()
  useEffect(followOtherTabs, [])

  const fetchPanel = useCallback(
    () =>
      Promise.all([import('./settings-panel.tsx'), completeWords(i18n)]).then(([{ SettingsPanel }]) =>
        setPanel(() => SettingsPanel),
      ),
    [i18n],
  )
  const prepare = () => void fetchPanel().catch(() => {})
  const open = useCallback(() => {
    fetchPanel().catch(() => announce(t('unreachable-title')))
  }, [announce, fetchPanel, t])
  useEffect(() => {
    // The browser opens the strip by itself, maybe before the page was hydrated.
    if (strip.current?.matches(':popover-open')) open()
  }, [open])

  return (
    <>
      <button
        type="button"
        popoverTarget="settings"
        className={styles['open']}
        aria-label={t('settings')}
        onPointerEnter={prepare}
        onFocus={prepare}
        onClick={open}
      >
        <span aria-hidden="true">Aa</span>
      </button>
      <section ref={strip} id="settings" popover="auto" className={styles['strip']} aria-label={t('settings')}>
        {Panel && isStyled && <Panel />}
      </section>
    </>
  )
}
