import type { Words } from '#article/collation.ts'
import type { Sentence } from '#article/schema.ts'

import styles from './evidence-card.module.css'
import { piecesOf } from './pieces.ts'
import type { Shown } from './shown.ts'

/** The text of a sentence, repeated where it cannot be seen itself, with the words that match and those that differ. */
export function CitedSentence(props: {
  sentence: Sentence
  matching: Words[]
  differing: Words[]
  shown: Shown | null
}) {
  const { sentence, matching, differing, shown } = props
  const here = (words: Words[]) => words.filter((one) => one.sentence === sentence.id)
  const marks = [
    ...here(differing).map(({ range }) => ({ mark: 'differing' as const, range })),
    ...here(matching).map(({ range }) => ({ mark: 'matching' as const, range })),
  ]
  return piecesOf(shown?.textOf(sentence) ?? sentence.text, marks).map(({ text, start, mark }) =>
    mark ? (
      <mark key={start} className={styles[mark]}>
        {text}
      </mark>
    ) : (
      text
    ),
  )
}
