import type { ReactNode } from 'react'

import { paragraphOf } from '#article/locator.ts'
import type { Paragraph as Data, Side as Name } from '#article/schema.ts'

import { Paragraph } from './paragraph.tsx'
import styles from './text.module.css'
import type { Chosen } from './use-place.ts'

/** One cell of a row: the paragraphs of one side, those that are items gathered into lists. */
export function Side(props: { side: Name; lang: string; paragraphs: Data[]; chosen: Chosen; note: ReactNode }) {
  const { side, lang, paragraphs, chosen, note } = props
  const place = chosen.place && paragraphOf(chosen.place.start)
  const one = (paragraph: Data) => {
    const inHand = paragraph.sentences.filter(({ id }) => chosen.sentences.has(id)).map(({ id }) => id)
    return (
      <Paragraph
        key={paragraph.id}
        paragraph={paragraph}
        chosen={inHand.join(' ')}
        note={paragraph.id === place ? note : undefined}
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
