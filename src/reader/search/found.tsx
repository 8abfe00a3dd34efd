import { useQueryClient, useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'

import { isShown } from '../is-shown.ts'
import { useAnnounce } from '../ui/announcer.tsx'
import { More } from '../ui/more.tsx'
import { formatView } from '../url.ts'
import { useProgressMap } from '../use-progress-map.ts'
import { findPortion, type Question } from './find.ts'
import { Note } from './note.tsx'
import { Result } from './result.tsx'
import styles from './results.module.css'

/** What is found, newest first, in portions as the reader goes down; how many, or what to try where there is nothing. */
export function Found({ question }: { question: Question }) {
  const { t } = useTranslation()
  const announce = useAnnounce()
  const client = useQueryClient()
  const progress = useProgressMap()
  const { q = '', source, month, is } = question
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = useSuspenseInfiniteQuery({
    queryKey: ['found', { q, source, month, differing: is === 'differing' }],
    queryFn: ({ pageParam }) => findPortion(client, question, pageParam),
    initialPageParam: 0,
    getNextPageParam: ({ next }) => next,
    // What is fetched for it is tried again already.
    retry: false,
  })
  const [first] = data.pages
  const hits = data.pages.flatMap((portion) => portion.hits).filter(({ entry }) => isShown(entry, is, progress))
  const isComplete = !hasNextPage
  const isExact = isComplete || (first?.isExact && is !== 'unread' && is !== 'reading')
  const count = isComplete ? hits.length : (first?.count ?? 0)
  const isNothing = isComplete && hits.length === 0
  const said = !first?.isQuestion
    ? t('no-words')
    : isNothing
      ? t('nothing-found', { q })
      : t(isExact ? 'found' : 'found-at-most', { count })
  useEffect(() => announce(said, true), [announce, said])

  if (isNothing)
    return (
      <Note title={said} hint={t(first?.isQuestion ? 'nothing-found-hint' : 'no-words-hint')}>
        {first?.isQuestion && (source ?? month ?? is) !== undefined && (
          <Link href={`/${formatView({ q })}`}>{t('search-all')}</Link>
        )}
      </Note>
    )
  return (
    <>
      <h2 className={styles['count']} data-words>
        {said}
      </h2>
      <ol>
        {hits.map((hit) => (
          <Result key={hit.entry.id} hit={hit} />
        ))}
      </ol>
      <More
        shown={hits.length}
        isComplete={isComplete}
        loading={isFetchingNextPage}
        error={error}
        more={() => {
          if (hasNextPage && !isFetchingNextPage) void fetchNextPage()
        }}
      />
    </>
  )
}
