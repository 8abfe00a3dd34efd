import { useMemo } from 'react'

import styles from './qr-code.module.css'
import { qrDrawing } from './qr-drawing.ts'

/** How many pixels a module has on the screen, where style sheets say nothing else. */
const MODULE = 3

/** The QR code of an address, always dark on light: that is what scanners look for. `label` says what it leads to. */
export function QrCode({ address, label }: { address: string; label: string }) {
  const { size, path } = useMemo(() => qrDrawing(address), [address])
  return (
    <svg
      className={styles['code']}
      viewBox={`0 0 ${size} ${size}`}
      width={size * MODULE}
      height={size * MODULE}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect className={styles['light']} width={size} height={size} />
      <path className={styles['dark']} d={path} />
    </svg>
  )
}
