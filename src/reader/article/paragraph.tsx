import { Fragment, memo, type ReactNode } from 'react'

import { spaceBetween } from '#article/language.ts'
import type { Paragraph as Data } from '#article/schema.ts'

import styles from './text.module.css'

/**
 * One paragraph, heading, item or caption with its sentences, each an element of its own. `chosen` are the ids of the
 * sentences in hand, joined by spaces so that paragraphs without any are not rendered again; `note` stands under it.
 */
export const Paragraph = memo(function Paragraph(props: { paragraph: Data; chosen: string; note?: ReactNode }) {
  const { paragraph, chosen, note } = props
  const { id, kind = 'text', sentences } = paragraph
  const Element = kind === 'heading' ? 'h3' : kind === 'item' ? 'li' : 'p'
  const inHand = chosen.split(' ')
  return (
    <>
      <Element id={id} className={styles[kind]}>
        {/* The number in the margin is a link for the pointer; the note of a sentence offers the same to everybody. */}
        <a href={`#${id}`} className={styles['number']} data-number={id.slice(1)} tabIndex={-1} aria-hidden="true" />
        {sentences.map((sentence, at) => (
          <Fragment key={sentence.id}>
            {at > 0 && spaceBetween(sentences[at - 1]?.text ?? '', sentence.text) && ' '}
            <span
              id={sentence.id}
              className={styles['sentence']}
              tabIndex={-1}
              data-verdict={sentence.verdict}
              aria-current={inHand.includes(sentence.id) || undefined}
            >
              {sentence.text}
            </span>
          </Fragment>
        ))}
        {kind === 'item' && note}
      </Element>
      {kind !== 'item' && note}
    </>
  )
})
