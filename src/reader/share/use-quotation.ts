import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'

import { type Place, sentencesAt } from '#article/locator.ts'
import type { Article } from '#article/schema.ts'
import { type Verdict, VERDICTS } from '#article/verdicts.ts'

import { useDate } from '../use-date.ts'
import { type Quotation, quotation } from './quotation.ts'

/** Makes the bilingual quotation of a place, null for the article as a whole, with the address of the place. */
type Quote = (place: Place | null, link: string) => Quotation

/** The way to quote an article in the words of the interface's language. */
export function useQuotation(article: Article): Quote {
  const { t, i18n } = useTranslation()
  const { day } = useDate()
  const { language } = i18n
  return useCallback(
    (place, link) => {
      const found = (verdicts: readonly Verdict[]) => {
        const present = VERDICTS.filter((verdict) => verdicts.includes(verdict))
        const counted = present.map((verdict) => {
          const words = t(verdict).toLocaleLowerCase(language)
          return verdicts.length === 1 ? words : `${words} ${verdicts.filter((one) => one === verdict).length}`
        })
        return t('quote-found', { verdicts: counted.join(' / ') })
      }
      const chinese = article.kind === 'translation' ? 'quote-no-translation' : 'quote-no-summary'
      return quotation(article, place ? sentencesAt(article, place) : [], link, {
        lang: language,
        day,
        found,
        alone: (side) => t(side === 'summary' ? 'quote-no-original' : chinese),
      })
    },
    [article, t, language, day],
  )
}
