import { useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'

import type { Place } from '#article/locator.ts'
import type { Article } from '#article/schema.ts'

import { copy } from '../share/copy.ts'
import { useQuotation } from '../share/use-quotation.ts'
import { useAnnounce } from '../ui/announcer.tsx'
import { placeLink } from './place-link.ts'
import { asShown, type Shown } from './shown.ts'

/** Copies what stands at a place, as it is shown, with its counterparts, source and link, and says whether that worked. */
export function useQuote(article: Article, shown: Shown | null): (place: Place) => Promise<void> {
  const { t } = useTranslation()
  const announce = useAnnounce()
  const quotation = useQuotation(useMemo(() => asShown(article, shown), [article, shown]))
  return useCallback(
    async (place: Place) => {
      const { text, html } = quotation(place, placeLink(article, place))
      announce(t((await copy({ text, html })) ? 'quote-copied' : 'share-not-copied'))
    },
    [announce, article, quotation, t],
  )
}
