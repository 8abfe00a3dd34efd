import type { ReactNode } from 'react'

import { paragraphOf } from '#article/locator.ts'
import type { Paragraph as Data, Side as Name } from '#article/schema.ts'

import { Paragraph } from './paragraph.tsx'
import type { Shown } from './shown.ts'
import styles from './text.module.css'

/** What is in the reader's hand: the chosen sentences, and the note of the first of them. */
export interface InHand {
  sentences: ReadonlySet<string>
  /** The sentence or paragraph that was chosen. */
  start: string
  note: ReactNode
  /** True where the note stands right under its sentence instead of under its paragraph. */
  isClose: boolean
}

/** One cell of a row: the paragraphs of one side, those that are items gathered into lists. */
export function Side(props: {
  side: Name
  lang: string
  paragraphs: Data[]
  inHand: InHand | null
  leftOut: ReadonlySet<string>
  shown: Shown | null
}) {
  const { side, lang, paragraphs, inHand, leftOut, shown } = props
  const one = (paragraph: Data) => {
    const isHere = inHand !== null && paragraph.id === paragraphOf(inHand.start)
    const noteAfter = inHand?.start.includes('.') ? inHand.start : paragraph.sentences[0]?.id
    return (
      <Paragraph
        key={paragraph.id}
        paragraph={paragraph}
        chosen={inHand && paragraph.sentences.some(({ id }) => inHand.sentences.has(id)) ? inHand.sentences : null}
        leftOut={leftOut}
        shown={shown}
        {...(isHere && { note: inHand.note, ...(inHand.isClose && { noteAfter }) })}
      />
    )
  }
  return (
    <div data-side={side} lang={lang} className={styles['side']}>
      {blocks(paragraphs).map((block) =>
        block[0]?.kind === 'item' ? (
          <ul key={block[0].id} className={styles['items']}>
            {block.map(one)}
          </ul>
        ) : (
          block.map(one)
        ),
      )}
    </div>
  )
}

/** Runs of items together, everything else alone. */
function blocks(paragraphs: readonly Data[]): Data[][] {
  const found: Data[][] = []
  for (const paragraph of paragraphs) {
    const last = found.at(-1)
    if (paragraph.kind === 'item' && last?.[0]?.kind === 'item') last.push(paragraph)
    else found.push([paragraph])
  }
  return found
}
