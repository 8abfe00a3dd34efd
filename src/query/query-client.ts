import { QueryClient } from '@tanstack/react-query'

import { UnreachableError } from './fetch-error.ts'

/** How often an unreachable file is asked for again before the reader is told. */
const RETRIES = 2

/** The client of one page load, or of one prerendered page. Files do not change while a page is
 * open, so nothing goes stale, and what was loaded is there again on the way back. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Infinity,
        gcTime: Infinity,
        retry: (failures, error) => error instanceof UnreachableError && failures < RETRIES,
        refetchOnWindowFocus: false,
        // The page says itself what is wrong; a paused request would leave it blank.
        networkMode: 'always',
      },
    },
  })
}
