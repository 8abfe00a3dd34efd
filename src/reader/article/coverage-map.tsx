import type { MouseEvent } from 'react'

import type { Sentence } from '#article/schema.ts'
import type { Verdict } from '#article/verdicts.ts'

import styles from './coverage-map.module.css'

/** Width of the drawing in its own units; the page stretches it. */
const WIDTH = 1000
/** Between sentences. */
const GAP = 4
/** The middle of the drawing, which is {@link HEIGHT} high. */
const MIDDLE = 5
const HEIGHT = 10

/** How a sentence is drawn: thick, half thick, a hairline, or a struck double line. */
type Stroke = 'thick' | 'thin' | 'differing'

/**
 * The rule under a column's head, drawn as a map: one stroke a sentence, as long as its text, as its standing says. A
 * press leads to the sentence there. The counts beside it say the same in words, so nobody needs to see it.
 */
export function CoverageMap(props: {
  sentences: readonly Sentence[]
  standing: (sentence: Sentence) => Verdict
  onJump: (id: string) => void
}) {
  const { sentences, standing, onJump } = props
  const spans = spansOf(sentences)
  const paths: Record<Stroke, string> = { thick: '', thin: '', differing: '' }
  for (const { sentence, from, to } of spans)
    for (const [stroke, path] of drawn(standing(sentence), from, to)) paths[stroke] += path
  const jump = ({ clientX, currentTarget }: MouseEvent<SVGElement>) => {
    const { left, width } = currentTarget.getBoundingClientRect()
    const at = ((clientX - left) / width) * WIDTH
    const { sentence } = spans.find(({ to }) => at <= to + GAP / 2) ?? spans.at(-1) ?? {}
    if (sentence) onJump(sentence.id)
  }
  return (
    <svg
      className={styles['map']}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      onClick={jump}
    >
      {Object.entries(paths).map(([stroke, path]) => path && <path key={stroke} className={styles[stroke]} d={path} />)}
    </svg>
  )
}

/** Where each sentence lies on the map. */
function spansOf(sentences: readonly Sentence[]): { sentence: Sentence; from: number; to: number }[] {
  const total = sentences.reduce((sum, sentence) => sum + lengthOf(sentence), 0)
  let before = 0
  return sentences.map((sentence) => {
    const from = Math.round((before / total) * WIDTH)
    before += lengthOf(sentence)
    const to = Math.round((before / total) * WIDTH)
    return { sentence, from, to: Math.max(from + 1, to - GAP) }
  })
}

/** In characters; a sentence without text is as long as one. */
function lengthOf({ text }: Sentence): number {
  return text.length || 1
}

function drawn(standing: Verdict, from: number, to: number): [stroke: Stroke, path: string][] {
  const half = (from + to) >> 1
  if (standing === 'supported') return [['thick', `M${from} ${MIDDLE}H${to}`]]
  if (standing === 'unsupported') return [['thin', `M${from} ${MIDDLE}H${to}`]]
  if (standing === 'partial')
    return [
      ['thick', `M${from} ${MIDDLE}H${half}`],
      ['thin', `M${half} ${MIDDLE}H${to}`],
    ]
  return [['differing', `M${from} 3H${to}M${from} 7H${to}M${half + 3} 0L${half - 3} ${HEIGHT}`]]
}
