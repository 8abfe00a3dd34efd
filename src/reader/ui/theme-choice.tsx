import { useTranslation } from 'react-i18next'

import { THEMES } from '../saved.ts'
import { useTheme } from '../use-theme.ts'
import { Choice } from './choice.tsx'

/** The papers as radios, and the system's choice beside them. */
export function ThemeChoice() {
  const { t } = useTranslation()
  const [theme = 'system', choose] = useTheme()
  const values = ([...THEMES, 'system'] as const).map((value) => ({ value, label: t(`theme-${value}`) }))
  return (
    <Choice
      label={t('theme')}
      values={values}
      chosen={theme}
      onChoose={(value) => choose(THEMES.find((known) => known === value))}
    />
  )
}
