import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'

import type { Place } from '#article/locator.ts'
import type { Article } from '#article/schema.ts'

import { copy } from '../share/copy.ts'
import { useAnnounce } from '../ui/announcer.tsx'
import { placeLink } from './place-link.ts'

/** Copies the address of a place, of the article where it is null, and says whether that worked. */
export function useCopyLink(article: Article): (place: Place | null) => Promise<void> {
  const { t } = useTranslation()
  const announce = useAnnounce()
  return useCallback(
    async (place: Place | null) => {
      const text = placeLink(article, place)
      announce(t((await copy({ text })) ? 'link-copied' : 'link-not-copied'))
    },
    [announce, article, t],
  )
}
