import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'

import { type Place, sentencesAt } from '#article/locator.ts'
import { type Article, type Verdict, VERDICTS } from '#article/schema.ts'

import { useDate } from '../use-date.ts'
import { type Quotation, quotation } from './quotation.ts'

/**
 * The bilingual quotation of a place in the words of the interface's language.
 *
 * @param place null for the article as a whole
 * @param link the address of the place
 */
export function useQuotation(article: Article, place: Place | null, link: string): Quotation {
  const { t, i18n } = useTranslation()
  const { day } = useDate()
  const { language } = i18n
  return useMemo(() => {
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
  }, [article, place, link, t, language, day])
}
