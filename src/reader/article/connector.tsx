import styles from './companion.module.css'
import type { Sight } from './use-sight.ts'

/** Between a column's edge and the end of a line, and the radius of its bends, in pixels. */
const SPACE = 8
const RADIUS = 8

/**
 * Hairlines through the gutter from the sentence in hand to its counterparts; one that is out of sight is pointed to at
 * the edge of the window, where its quotation stands. Positions are those of the window, so the drawing is fixed.
 */
export function Connector({ from, to, isDiffering }: { from: Sight; to: readonly Sight[]; isDiffering: boolean }) {
  const path = to.map((one) => pathBetween(from, one)).join('')
  return (
    <svg className={styles['connector']} data-differing={isDiffering || undefined} aria-hidden="true">
      <path d={path} />
    </svg>
  )
}

function pathBetween(from: Sight, to: Sight): string {
  const isRightward = from.column.left < to.column.left
  const start = isRightward ? from.column.right + SPACE : from.column.left - SPACE
  const end = isRightward ? to.column.left - SPACE : to.column.right + SPACE
  const middle = (start + end) / 2
  const y0 = middleOf(from)
  const y1 = to.sight === 'below' ? innerHeight : to.sight === 'above' ? 0 : middleOf(to)
  if (Math.abs(y1 - y0) < 2) return `M${start} ${y0}H${end}`
  const turn = Math.min(RADIUS, Math.abs(y1 - y0) / 2)
  const [across, down] = [isRightward ? turn : -turn, y1 > y0 ? turn : -turn]
  const bend = `M${start} ${y0}H${middle - across}q${across} 0 ${across} ${down}`
  return to.sight === 'seen' ? `${bend}V${y1 - down}q0 ${down} ${across} ${down}H${end}` : `${bend}V${y1}`
}

function middleOf({ line }: Sight): number {
  return (line.top + line.bottom) / 2
}
