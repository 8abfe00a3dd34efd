import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'

import type { Article } from '#article/schema.ts'

import { useAnnounce } from '../ui/announcer.tsx'
import { placeLink } from './use-place.ts'

/** Copies the address of a paragraph or sentence, of the article where it is null, and says whether that worked. */
export function useCopyLink(article: Article): (place: string | null) => Promise<void> {
  const { t } = useTranslation()
  const announce = useAnnounce()
  return useCallback(
    async (place: string | null) => {
      try {
        await navigator.clipboard.writeText(placeLink(article, place))
        announce(t('link-copied'))
      } catch {
        // Not allowed, or no clipboard at all, as on hosts without https.
        announce(t('link-not-copied'))
      }
    },
    [announce, article, t],
  )
}
