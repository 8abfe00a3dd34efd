import type { MarkedText } from './passages.ts'
import styles from './results.module.css'

/** A text with the words that were asked for marked in it. */
export function Marked({ text, ranges }: MarkedText) {
  const ends = [0, ...ranges.map(([, end]) => end)]
  return (
    <>
      {ranges.map(([start, end], at) => (
        <span key={start}>
          {text.slice(ends[at], start)}
          <mark className={styles['mark']}>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(ends.at(-1))}
    </>
  )
}
