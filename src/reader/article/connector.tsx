import type { Hand } from '#article/collation.ts'

import styles from './companion.module.css'
import type { Sight } from './use-sight.ts'

/** Between a column's edge and the end of a line, and the radius of its bends, in pixels. */
const SPACE = 8
const RADIUS = 8

/**
 * Hairlines through the gutter from the sentences in hand to their counterparts; the one that is quoted at the edge of the
 * window is joined to its quotation, others out of sight are pointed to. Positions are those of the window, so the drawing
 * is fixed.
 *
 * @param props.dock the counterpart that is quoted, and where its quotation's edge to the text is
 */
export function Connector(props: {
  from: Sight
  to: readonly Sight[]
  dock: { hand: Hand; edge: number } | null
  isDiffering: boolean
}) {
  const { from, to, dock, isDiffering } = props
  const path = to.map((one) => pathBetween(from, one, dock?.hand === one.hand ? dock.edge : null)).join('')
  return (
    <svg className={styles['connector']} data-differing={isDiffering || undefined} aria-hidden="true">
      <path d={path} />
    </svg>
  )
}

function pathBetween(from: Sight, to: Sight, dock: number | null): string {
  const isRightward = from.column.left < to.column.left
  const start = isRightward ? from.column.right + SPACE : from.column.left - SPACE
  const edge = isRightward ? to.column.left : to.column.right
  // A quotation's own rule goes on where the line ends; a sentence is left some air.
  const end = dock === null ? edge + (isRightward ? -SPACE : SPACE) : edge
  const middle = (start + edge + (isRightward ? -SPACE : SPACE)) / 2
  const y0 = middleOf(from)
  const y1 = dock ?? (to.sight === 'below' ? innerHeight : to.sight === 'above' ? 0 : middleOf(to))
  if (Math.abs(y1 - y0) < 2) return `M${start} ${y0}H${end}`
  const turn = Math.min(RADIUS, Math.abs(y1 - y0) / 2)
  const [across, down] = [isRightward ? turn : -turn, y1 > y0 ? turn : -turn]
  const bend = `M${start} ${y0}H${middle - across}q${across} 0 ${across} ${down}`
  const isJoined = dock !== null || to.sight === 'seen'
  return isJoined ? `${bend}V${y1 - down}q0 ${down} ${across} ${down}H${end}` : `${bend}V${y1}`
}

function middleOf({ line }: Sight): number {
  return (line.top + line.bottom) / 2
}
