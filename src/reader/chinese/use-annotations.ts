import { useQuery } from '@tanstack/react-query'
import { useContext, useEffect, useMemo } from 'react'
import { I18nContext, useTranslation } from 'react-i18next'

import { annotationOf, type SentenceAnnotation } from '#article/annotation-of.ts'
import type { Sentence } from '#article/schema.ts'
import { completeWords } from '#i18n/setup.ts'
import { annotationsQueryOptions } from '#query/annotations.ts'
import { UnreachableError } from '#query/fetch-error.ts'

import { useAnnounce } from '../ui/announcer.tsx'

/** Gives what is said of a sentence, or of the title (`{ id: 'title', text: article.title }`). */
export type Annotate = (sentence: Pick<Sentence, 'id' | 'text'>) => SentenceAnnotation

/**
 * The annotations of an article, which are fetched when they are first wanted. Where they are missing or broken, who
 * wanted them is told so, unless `isQuiet`.
 *
 * @returns what gives those of a sentence, always the same object for the same text; undefined while they are on their
 *   way, null where they are not wanted or cannot be had
 */
export function useAnnotations(id: string, isWanted: boolean, isQuiet = false): Annotate | null | undefined {
  const { t } = useTranslation()
  const { i18n } = useContext(I18nContext)
  const announce = useAnnounce()
  const { data, isError, error } = useQuery({ ...annotationsQueryOptions(id), enabled: isWanted })
  const isTold = isError && isWanted && !isQuiet
  const isOutOfReach = error instanceof UnreachableError
  useEffect(() => {
    if (!isTold) return
    const tell = () => announce(t(isOutOfReach ? 'word-unreachable' : 'word-unavailable'))
    // These words may not be here yet; without a network they never will, and the text still stands as it is.
    completeWords(i18n).then(tell, () => {})
  }, [isTold, isOutOfReach, announce, i18n, t])

  return useMemo(() => {
    if (!data) return isWanted && !isError ? undefined : null
    const known = new Map<string, SentenceAnnotation>()
    return ({ id: sentence, text }) => {
      const before = known.get(sentence)
      if (before?.text === text) return before
      const found = annotationOf(data, { id: sentence, text })
      known.set(sentence, found)
      return found
    }
  }, [data, isError, isWanted])
}
