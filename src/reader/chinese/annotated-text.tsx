import { Fragment } from 'react'

import styles from './annotated-text.module.css'
import { rubyGroups } from './ruby-groups.ts'

/**
 * A piece of Chinese text, with pinyin above its characters where `pinyin` has a syllable for each of the piece's Han
 * characters (see `syllablesOf`), else as it is. The piece may be a whole sentence or what lies between two marks.
 *
 * The syllables can be neither selected nor heard, so that copies and screen readers have the clean text.
 */
export function AnnotatedText({ text, pinyin }: { text: string; pinyin?: readonly string[] }) {
  if (!pinyin || pinyin.length === 0) return text
  return (
    <span className={styles['annotated']}>
      {rubyGroups(text, pinyin).map(({ start, parts, isSolid }) => (
        <Fragment key={start}>
          {isSolid ? <span className={styles['solid']}>{parts.map(partOf)}</span> : parts.map(partOf)}
        </Fragment>
      ))}
    </span>
  )
}

function partOf({ text, syllable }: { text: string; syllable?: string }, at: number) {
  if (!syllable) return text
  return (
    <ruby key={at}>
      {text}
      <rt lang="zh-Latn-pinyin" aria-hidden="true">
        {syllable}
      </rt>
    </ruby>
  )
}
