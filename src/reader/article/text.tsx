import { Suspense, useCallback, useMemo, useRef } from 'react'

import type { Collation } from '#article/collation.ts'
import { sentencesOf } from '#article/locator.ts'
import { type Row as RowData, rowsOf } from '#article/rows.ts'
import type { Article } from '#article/schema.ts'

import { lazyPart } from '../lazy-part.ts'
import { useIdle } from '../use-idle.ts'
import { useMedia } from '../use-media.ts'
import { useStyleSheet } from '../use-style-sheet.ts'
import type { Panel } from './panel.ts'
import { Row } from './row.tsx'
import type { Shown } from './shown.ts'
import type { InHand } from './side.tsx'
import styles from './text.module.css'
import { usePlace } from './use-place.ts'
import { sentenceOf, useSentences } from './use-sentences.ts'

const EvidenceCard = lazyPart(() => import('./evidence-card.tsx').then((module) => module.EvidenceCard))
const Companion = lazyPart(() => import('./companion.tsx').then((module) => module.Companion))

/** Rows that are skipped together while they are far off the screen; texts shorter than two such groups are laid out whole. */
const ROWS_TOGETHER = 50

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
  const rows = useMemo(() => rowsOf(article), [article])
  const chosen = usePlace(article)
  const { choose, place, sentences, isOpen, changed } = chosen
  const start = place?.start ?? null
  useSentences(text, collation.counterparts, chosen)

  const close = useCallback(() => {
    sentenceOf(start)?.focus()
    choose(null)
  }, [choose, start])
  // No page is prerendered with a note, so its style comes with the whole sheet, and its code when the page is at rest.
  const isStyled = useStyleSheet()
  const isIdle = useIdle()
  const isNarrow = useMedia('(width < 700px)')
  const inHand = useMemo<InHand | null>(
    () =>
      start === null
        ? null
        : {
            sentences,
            start,
            isClose: isNarrow,
            note: isOpen && isStyled && (
              <Suspense>
                <EvidenceCard
                  article={article}
                  collation={collation}
                  shown={shown}
                  id={start}
                  changed={changed}
                  onChoose={choose}
                  openPanel={setPanel}
                  onClose={close}
                />
              </Suspense>
            ),
          },
    [article, changed, collation, choose, close, isNarrow, isOpen, isStyled, sentences, setPanel, shown, start],
  )
  const row = (data: RowData) => {
    const isHeld =
      inHand !== null &&
      sentencesOf(data, 'summary')
        .concat(sentencesOf(data, 'original'))
        .some(({ id }) => sentences.has(id))
    return (
      <Row
        key={keyOf(data)}
        row={data}
        languages={shown?.languages ?? article.languages}
        collation={collation}
        inHand={isHeld ? inHand : null}
        shown={shown}
      />
    )
  }
  return (
    <div
      id="text"
      ref={text}
      className={styles['rows']}
      data-aligned={(article.links?.length ?? 0) > 0}
      data-sides={article.summary.length > 0 && article.original.length > 0 ? 'both' : 'one'}
    >
      {rows.length < 2 * ROWS_TOGETHER
        ? rows.map(row)
        : together(rows).map((some) => (
            <div key={keyOf(some[0])} className={styles['group']}>
              {some.map(row)}
            </div>
          ))}
      {isIdle && isStyled && (
        <Suspense>
          <Companion
            article={article}
            collation={collation}
            text={text}
            chosen={chosen}
            panel={panel}
            setPanel={setPanel}
            shown={shown}
            setShown={setShown}
          />
        </Suspense>
      )}
    </div>
  )
}

function together(rows: readonly RowData[]): RowData[][] {
  const groups: RowData[][] = []
  for (let at = 0; at < rows.length; at += ROWS_TOGETHER) groups.push(rows.slice(at, at + ROWS_TOGETHER))
  return groups
}

function keyOf(row: RowData | undefined): string {
  return (row?.summary[0] ?? row?.original[0])?.id ?? 'empty'
}
