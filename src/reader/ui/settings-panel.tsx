import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useRoute } from 'wouter'

import { type Language } from '#i18n/setup.ts'

import { useInterfaceLanguage } from '../use-interface-language.ts'
import { useAnnounce } from './announcer.tsx'
import { Choice } from './choice.tsx'
import { ResetSettings } from './reset-settings.tsx'
import { SettingChoice } from './setting-choice.tsx'
import styles from './settings-panel.module.css'
import { SizeSteps } from './size-steps.tsx'
import { ThemeChoice } from './theme-choice.tsx'

/** Each language by its own name, so that a reader finds the way back from any of them. */
const LANGUAGE_NAMES: readonly { value: Language; label: string; lang: Language }[] = [
  { value: 'zh-Hans', label: '简体', lang: 'zh-Hans' },
  { value: 'zh-Hant', label: '繁體', lang: 'zh-Hant' },
  { value: 'en', label: 'English', lang: 'en' },
]

/** All choices, in rows; away from an article only those that show there. */
export function SettingsPanel() {
  const { t } = useTranslation()
  const [isArticle] = useRoute('/a/:id')
  const choices = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const strip = choices.current?.parentElement
    strip?.addEventListener('focusout', leave)
    return () => strip?.removeEventListener('focusout', leave)
  }, [])
  return (
    <div ref={choices} className={styles['choices']}>
      <SizeSteps />
      <SettingChoice name="zh" words={['zh-serif', 'zh-sans']} />
      <ThemeChoice />
      {isArticle && (
        <>
          <SettingChoice name="marks" words={['marks-all', 'marks-conflicts', 'marks-none']} />
          <SettingChoice name="leading" words={['leading-tight', 'leading-normal', 'leading-loose']} />
        </>
      )}
      <SettingChoice name="en" words={['en-serif', 'en-sans']} />
      {isArticle && (
        <>
          <SettingChoice name="reveal" words={['reveal-nothing', 'reveal-en', 'reveal-zh']} />
          <SettingChoice name="omitted" words={['omitted-plain', 'omitted-shade']} />
          <SettingChoice name="measure" words={['measure-narrow', 'measure-normal', 'measure-wide']} />
          <SettingChoice name="script" words={['script-original', 'script-hans', 'script-hant']} />
          <SettingChoice name="pinyin" words={['pinyin-none', 'pinyin-chosen', 'pinyin-all']} />
        </>
      )}
      <LanguageChoice />
      <SettingChoice name="keys" words={['keys-on', 'keys-off']} />
      <div className={styles['actions']}>
        <ResetSettings />
        <button type="button" popoverTarget="settings" popoverTargetAction="hide">
          {t('close')}
        </button>
      </div>
    </div>
  )
}

/** Nothing that has the focus is to lie under the strip: it goes when the focus leaves it, but for the button that opens it. */
function leave({ relatedTarget, currentTarget: strip }: FocusEvent): void {
  const isOut = relatedTarget instanceof Element && strip instanceof HTMLElement && !strip.contains(relatedTarget)
  if (isOut && !relatedTarget.matches('[popovertarget=settings]')) strip.hidePopover()
}

function LanguageChoice() {
  const { t } = useTranslation()
  const announce = useAnnounce()
  const [language, choose] = useInterfaceLanguage()
  return (
    <Choice
      label={t('interface-language')}
      values={LANGUAGE_NAMES}
      chosen={language}
      onChoose={(wanted) => void choose(wanted).catch(() => announce(t('unreachable-title')))}
    />
  )
}
