import { type Mode, MODES } from './reading-list.ts'

/** How fast a voice may speak; 1 is its own pace. */
export const RATES = [0.75, 1, 1.25, 1.5, 1.75, 2] as const
/** One of {@link RATES}. */
export type Rate = (typeof RATES)[number]

/** What the reader chose for listening and the device remembers. What was never chosen is absent. */
export interface ListenChoices {
  mode?: Mode
  rate?: Rate
}

const STORE = 'duizhao-listen'

/** The remembered choices. Broken or unknown values are as good as absent. */
export function readListenChoices(): ListenChoices {
  const stored = readStore()
  const mode = MODES.find((value) => value === stored['mode'])
  const rate = RATES.find((value) => value === stored['rate'])
  return { ...(mode && { mode }), ...(rate && { rate }) }
}

/** Remembers a choice beside the other. Where the device allows no storage, it lasts for the page. */
export function saveListenChoices(choice: ListenChoices): void {
  try {
    localStorage.setItem(STORE, JSON.stringify({ ...readListenChoices(), ...choice }))
  } catch {
    // Private windows and full disks: the choice still holds for this page.
  }
}

function readStore(): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(STORE) ?? '{}')
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    // No storage, or text that is not ours.
    return {}
  }
}
