import { useTranslation } from 'react-i18next'

import { type Language } from '#i18n/setup.ts'

import { type Theme, THEMES } from '../saved.ts'
import { useInterfaceLanguage } from '../use-interface-language.ts'
import { useTheme } from '../use-theme.ts'
import { useAnnounce } from './announcer.tsx'
import { Choice } from './choice.tsx'
import styles from './settings.module.css'

/** Each language by its own name, so that a reader finds the way back from any of them. */
const LANGUAGE_NAMES: readonly { value: Language; label: string; lang: Language }[] = [
  { value: 'zh-Hans', label: '简体', lang: 'zh-Hans' },
  { value: 'zh-Hant', label: '繁體', lang: 'zh-Hant' },
  { value: 'en', label: 'English', lang: 'en' },
]

/** The button in the bar and its strip of choices, which lies over the head of the page and never over the text. */
export function Settings() {
  const { t } = useTranslation()
  const announce = useAnnounce()
  const [theme, chooseTheme] = useTheme()
  const [language, chooseLanguage] = useInterfaceLanguage()
  const themes = ([...THEMES, 'system'] as const).map((value) => ({ value, label: t(`theme-${value}`) }))
  return (
    <>
      <button type="button" popoverTarget="settings" className={styles['open']} aria-label={t('settings')}>
        <span aria-hidden="true">Aa</span>
      </button>
      <section id="settings" popover="auto" className={styles['strip']} aria-label={t('settings')}>
        <div className={styles['choices']}>
          <Choice<Theme | 'system'> label={t('theme')} values={themes} chosen={theme} onChoose={chooseTheme} />
          <Choice
            label={t('interface-language')}
            values={LANGUAGE_NAMES}
            chosen={language}
            onChoose={(wanted) => chooseLanguage(wanted).catch(() => announce(t('unreachable-title')))}
          />
          <button type="button" popoverTarget="settings" popoverTargetAction="hide" className={styles['close']}>
            {t('close')}
          </button>
        </div>
      </section>
    </>
  )
}
