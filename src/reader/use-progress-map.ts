import { useSyncExternalStore } from 'react'

import { onProgress, type Progress, readProgress } from './progress.ts'

const NOTHING: ReadonlyMap<string, Progress> = new Map()

/** How far each article was read on this device; a prerendered page knows nothing of its reader. */
export function useProgressMap(): ReadonlyMap<string, Progress> {
  return useSyncExternalStore(onProgress, readProgress, nothing)
}

function nothing(): ReadonlyMap<string, Progress> {
  return NOTHING
}
