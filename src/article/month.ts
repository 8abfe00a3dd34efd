/** The month of articles without a date, in page names and filters. */
export const UNDATED = 'undated'

/** The name of a month page: `2023-09.json` for the first, `2023-09-2.json` for the second. `page` counts from 1. */
export function pageFile(month: string, page: number): string {
  return page === 1 ? `${month}.json` : `${month}-${page}.json`
}
