/** Where progress is shown: a terminal gets a bar that is drawn over itself, anything else plain lines. */
export interface ProgressOutput {
  isTTY?: boolean
  columns?: number
  write(text: string): unknown
}

/** How often a terminal's bar is drawn, and how often a line is added elsewhere, in milliseconds. */
const BAR_EVERY = 100
const LINE_EVERY = 5000

/** What the steps of a run are called. */
const STEPS = { read: 'reading titles', write: 'writing articles' }

/**
 * Shows how far a run is. Short runs show nothing.
 *
 * @returns `show` to call with each document done, `clear` to take the bar away before other output
 * @example
 * writing articles  4200 of 10000 (42 %)
 */
export function progress(
  output: ProgressOutput,
  now: () => number = Date.now,
): { show: (step: keyof typeof STEPS, done: number, total: number) => void; clear: () => void } {
  let last = now()
  let isDrawn = false
  const clear = () => {
    if (isDrawn) output.write('\r\u001b[K')
    isDrawn = false
  }
  const show = (step: keyof typeof STEPS, done: number, total: number) => {
    const time = now()
    if (time - last < (output.isTTY ? BAR_EVERY : LINE_EVERY)) return
    last = time
    const text = `${STEPS[step]}  ${done} of ${total} (${Math.floor((100 * done) / total)} %)`
    if (!output.isTTY) {
      output.write(`${text}\n`)
      return
    }
    const room = Math.max(0, Math.min(40, (output.columns ?? 80) - text.length - 4))
    const full = Math.round((room * done) / total)
    output.write(`\r\u001b[K${'█'.repeat(full)}${'░'.repeat(room - full)}  ${text}`)
    isDrawn = true
  }
  return { show, clear }
}
