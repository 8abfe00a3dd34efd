import { useSuspenseQuery } from '@tanstack/react-query'
import { useCallback, useMemo, useRef } from 'react'

import type { Collation } from '#article/collation.ts'
import { rowsOf } from '#article/rows.ts'
import type { Article } from '#article/schema.ts'
import { rowsQueryOptions } from '#query/rows.ts'

import { lazyPart } from '../lazy-part.ts'
import { useIdle } from '../use-idle.ts'
import { useMedia } from '../use-media.ts'
import { useStyleSheet } from '../use-style-sheet.ts'
import type { Panel } from './panel.ts'
import { RowGroup } from './row-group.tsx'
import type { Shown } from './shown.ts'
import type { InHand } from './side.tsx'
import styles from './text.module.css'
import { useAwaited } from './use-awaited.ts'
import { useEarlyKeys } from './use-early-keys.ts'
import { usePlace } from './use-place.ts'
import { sentenceOf, useSentences } from './use-sentences.ts'

const EvidenceCard = lazyPart(() => import('./evidence-card.tsx').then((module) => module.EvidenceCard))
const Companion = lazyPart(() => import('./companion.tsx').then((module) => module.Companion))

/** The two sides of an article in rows of what belongs together, and what a reader holds of them. */
export function Text(props: {
  article: Article
  collation: Collation
  panel: Panel | null
  setPanel: (panel: Panel | null) => void
  shown: Shown | null
  setShown: (shown: Shown | null) => void
}) {
  const { article, collation, panel, setPanel, shown, setShown } = props
  const text = useRef<HTMLDivElement>(null)
  const { data: counts } = useSuspenseQuery(rowsQueryOptions(article))
  const rows = useMemo(() => rowsOf(article, counts), [article, counts])
  const chosen = usePlace(article)
  const { choose, place, sentences, hand, isOpen, changed } = chosen
  const start = place?.start ?? null
  useSentences(text, collation, chosen)

  const close = useCallback(() => {
    sentenceOf(start)?.focus()
    choose(null)
  }, [choose, start])
  // No page is prerendered with a note, so its style comes with the whole sheet, and its code when the page is at rest.
  const isStyled = useStyleSheet()
  const isIdle = useIdle()
  const isAwaited = useAwaited(article, setShown)
  const earlyKeys = useEarlyKeys()
  // Also where the window is so low that what stands under the paragraph would be below it: a phone on its side.
  const isNarrow = useMedia('(width < 700px), (height < 480px)')
  const inHand = useMemo<InHand | null>(
    () =>
      start === null
        ? null
        : {
            sentences,
            start,
            isClose: isNarrow,
            note: isOpen && isStyled && (
              <EvidenceCard
                article={article}
                collation={collation}
                shown={shown}
                id={start}
                hand={hand}
                changed={changed}
                onChoose={choose}
                openPanel={setPanel}
                onClose={close}
              />
            ),
          },
    [article, changed, collation, choose, close, hand, isNarrow, isOpen, isStyled, sentences, setPanel, shown, start],
  )
  return (
    <div
      id="text"
      ref={text}
      className={styles['rows']}
      data-aligned={collation.counterparts.size > 0}
      data-sides={article.summary.length > 0 && article.original.length > 0 ? 'both' : 'one'}
    >
      <RowGroup
        rows={rows}
        languages={shown?.languages ?? article.languages}
        kind={article.kind}
        collation={collation}
        inHand={inHand}
        shown={shown}
      />
      {(isIdle || isAwaited || earlyKeys.areWaiting) && isStyled && (
        <Companion
          article={article}
          collation={collation}
          text={text}
          chosen={chosen}
          panel={panel}
          setPanel={setPanel}
          shown={shown}
          setShown={setShown}
          takeEarlyKeys={earlyKeys.take}
          onMissing={() => setPanel(null)}
        />
      )}
    </div>
  )
}
