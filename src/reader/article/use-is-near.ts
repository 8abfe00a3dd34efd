import { type RefObject, useSyncExternalStore } from 'react'

/** What a group of rows hears when it has come near the window, or has gone from there: `useNearGroups` tells it. */
export const TURNED = 'turned'

/** True for a group of rows that bears the mark of those near the window, `data-near`; false while it is hydrated. */
export function useIsNear(held: RefObject<HTMLElement | null>): boolean {
  return useSyncExternalStore(
    (tell) => {
      const element = held.current
      element?.addEventListener(TURNED, tell)
      return () => element?.removeEventListener(TURNED, tell)
    },
    () => held.current?.dataset['near'] !== undefined,
    () => false,
  )
}
