import { Fragment, memo, type ReactNode } from 'react'

import { spaceBetween } from '#article/language.ts'
import type { Paragraph as Data } from '#article/schema.ts'

import { Sentence } from './sentence.tsx'
import type { Shown } from './shown.ts'
import styles from './text.module.css'

/**
 * One paragraph, heading, item or caption with its sentences. `chosen` are the ids of the sentences in hand. `note` stands
 * under the paragraph, or under one of its sentences where `noteAfter` names it.
 */
export const Paragraph = memo(function Paragraph(props: {
  paragraph: Data
  chosen: ReadonlySet<string> | null
  leftOut: ReadonlySet<string>
  shown: Shown | null
  note?: ReactNode
  noteAfter?: string | undefined
}) {
  const { paragraph, chosen, leftOut, shown, note, noteAfter } = props
  const { id, kind = 'text', sentences } = paragraph
  const Element = kind === 'heading' ? 'h3' : kind === 'item' ? 'li' : 'p'
  const isInside = kind === 'item' || noteAfter !== undefined
  return (
    <>
      <Element id={id} className={styles[kind]} data-noted={note ? true : undefined}>
        {/* The number in the margin is a link for the pointer; the sheet to share a sentence offers the same to everybody. */}
        <a href={`#${id}`} className={styles['number']} data-number={id.slice(1)} tabIndex={-1} aria-hidden="true" />
        {sentences.map((sentence, at) => (
          <Fragment key={sentence.id}>
            {at > 0 && spaceBetween(sentences[at - 1]?.text ?? '', sentence.text) && ' '}
            <Sentence
              sentence={sentence}
              isChosen={chosen?.has(sentence.id) ?? false}
              isLeftOut={leftOut.has(sentence.id)}
              shown={shown}
            />
            {sentence.id === noteAfter && note}
          </Fragment>
        ))}
        {isInside && noteAfter === undefined && note}
      </Element>
      {!isInside && note}
    </>
  )
})
