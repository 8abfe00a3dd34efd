import { store, stored } from '../store.ts'
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
  const found = stored(STORE)
  const mode = MODES.find((value) => value === found['mode'])
  const rate = RATES.find((value) => value === found['rate'])
  return { ...(mode && { mode }), ...(rate && { rate }) }
}

/** Remembers a choice beside the other. Where the device allows no storage, it lasts for the page. */
export function saveListenChoices(choice: ListenChoices): void {
  store(STORE, choice)
}
