import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'

import { VERDICTS } from '#article/verdicts.ts'

/**
 * Gives the style sheet the words of the verdicts, as alternative text of their marks: a screen reader says them behind
 * each sentence (CSS Generated Content 3, `content: … / alt`), and copying a sentence never copies them.
 */
export function useSaidVerdicts(): void {
  const { t } = useTranslation()
  useEffect(() => {
    for (const verdict of VERDICTS)
      document.documentElement.style.setProperty(`--${verdict}-said`, JSON.stringify(t(verdict)))
  }, [t])
}
