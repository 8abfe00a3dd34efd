import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'

import type { Article } from '#article/schema.ts'
import { annotationsQueryOptions } from '#query/annotations.ts'

import { shownSetting } from '../setting.ts'
import { useSetting } from '../use-setting.ts'
import { isShownOtherwise } from './in-script.ts'

/**
 * True where the reader chose a script or pinyin that the page of an article does not have yet: the text waits for it, so
 * it is fetched at once instead of when the page is at rest.
 *
 * @param setShown hears at once where there is nothing to wait for: what is chosen from then on is waited for in sight
 */
export function useAwaited({ id, languages }: Article, setShown: (shown: null) => void): boolean {
  const [script] = useSetting('script')
  const [pinyin] = useSetting('pinyin')
  const client = useQueryClient()
  const isAwaited = isShownOtherwise(languages, script, pinyin)
  useEffect(() => {
    // As the page has it: what is rendered follows a moment after the hydration.
    if (!isShownOtherwise(languages, shownSetting('script'), shownSetting('pinyin'))) setShown(null)
  }, [languages, setShown])
  useEffect(() => {
    if (!isAwaited) return
    void client.prefetchQuery(annotationsQueryOptions(id))
    // What fails to come now is asked for again, and told of, when it is needed.
    void import('./companion.tsx').catch(() => {})
  }, [client, id, isAwaited])
  return isAwaited
}
