import { Fragment } from 'react'

import { verdictOf } from '#article/collation.ts'
import type { Sentence as Data } from '#article/schema.ts'

import { piecesOf } from './pieces.ts'
import styles from './sentence.module.css'
import type { Shown } from './shown.ts'
import { unbroken } from './unbroken.ts'

/** A text that ends in a full-width mark, in whose empty half a verdict's mark has room. */
const ENDS_WIDE = /[。！？；：，…」』）】》”’]$/

/**
 * One sentence, addressable and with its verdict as an attribute; the mark is drawn by the style sheet. Words that differ
 * from the original stand out at rest.
 */
export function Sentence(props: { sentence: Data; isChosen: boolean; isLeftOut: boolean; shown: Shown | null }) {
  const { sentence, isChosen, isLeftOut, shown } = props
  const { id, text, conflicts } = sentence
  const verdict = verdictOf(sentence)
  const marks = conflicts?.map(({ summaryRange }) => ({ mark: 'differing', range: summaryRange })) ?? []
  return (
    <span
      id={id}
      className={styles['sentence']}
      tabIndex={-1}
      data-verdict={verdict}
      data-narrow={verdict && !ENDS_WIDE.test(text) ? true : undefined}
      data-left-out={isLeftOut || undefined}
      aria-current={isChosen || undefined}
    >
      {piecesOf(text, marks).map(({ text: words, start, mark }) => {
        const piece = shown ? shown.pieceOf(sentence, start, start + words.length, isChosen) : unbroken(words)
        return mark ? (
          <mark key={start} className={styles['differing']}>
            {piece}
          </mark>
        ) : (
          <Fragment key={start}>{piece}</Fragment>
        )
      })}
    </span>
  )
}
