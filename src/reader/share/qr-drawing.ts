import { correction, generate } from 'lean-qr'

/** Light modules around a code, as ISO/IEC 18004 wants them. */
const QUIET_ZONE = 4

/** A QR code as a drawing: modules across with the quiet zone, and one path of all dark modules, a unit each. */
export interface QrDrawing {
  size: number
  path: string
}

/** Draws the QR code of a text; a code that is damaged by up to 15 % can still be read. */
export function qrDrawing(text: string): QrDrawing {
  const code = generate(text, { minCorrectionLevel: correction.M })
  const runs: string[] = []
  for (let y = 0; y < code.size; y++)
    for (let x = 0; x < code.size; x++) {
      let length = 0
      while (code.get(x + length, y)) length++
      if (length > 0) runs.push(`M${x + QUIET_ZONE} ${y + QUIET_ZONE}h${length}v1h-${length}z`)
      x += length
    }
  return { size: code.size + 2 * QUIET_ZONE, path: runs.join('') }
}
