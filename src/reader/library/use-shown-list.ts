import { useEffect } from 'react'

/** The head script hides the list while the address filters it and the page does not yet: from `isFiltered` on it shows. */
export function useShownList(isFiltered: boolean): void {
  useEffect(() => {
    if (isFiltered) delete document.documentElement.dataset['filter']
  }, [isFiltered])
}
