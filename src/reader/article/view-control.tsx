import { useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'

import radios from '../ui/radios.module.css'
import { VIEWS } from '../url.ts'
import { shownView, useChooseView } from './use-view.ts'
import styles from './view-control.module.css'

/**
 * The four views as radios. Style sheets follow `:checked`, so they work before React runs and without script; for
 * that reason React does not control them but reads the state it finds.
 */
export function ViewControl({ originalIsEnglish }: { originalIsEnglish: boolean }) {
  const { t } = useTranslation()
  const choose = useChooseView()
  const group = useRef<HTMLFieldSetElement>(null)

  useLayoutEffect(() => {
    // What is shown, not what is rendered: a prerendered page is hydrated as it was made, whatever the reader sees.
    for (const radio of group.current?.querySelectorAll('input') ?? []) radio.checked = radio.value === shownView()
  })

  return (
    <fieldset ref={group} className={`${radios['radios']} ${styles['views']}`}>
      <legend className={radios['said']}>{t('view')}</legend>
      {VIEWS.map((value) => (
        <label key={value}>
          <input
            type="radio"
            name="view"
            value={value}
            autoComplete="off"
            defaultChecked={value === 'both'}
            onChange={() => choose(value)}
          />
          <span data-words lang={value === 'zh' ? 'zh-Hans' : value === 'en' && originalIsEnglish ? 'en' : undefined}>
            {t(value === 'en' && !originalIsEnglish ? 'view-original' : `view-${value}`)}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
