import type { Outcome } from './outcome.ts'
import type { FileProblem } from './write/library-folder.ts'

/** How a run ended. `skipped` files are no documents by their ending; `problems` are of the library's own files. */
export interface Tally extends Counts {
  skipped: number
  articles: number
  problems: FileProblem[]
}

/** What became of the documents; the removed are those of articles that are gone. */
interface Counts extends Record<Outcome['status'], number> {
  documents: number
}

/** Counts documents as they are reported; `report` passes them on, `counts` are those so far. */
export function tallying(tell?: (outcome: Outcome) => void): { report: (outcome: Outcome) => void; counts: Counts } {
  const counts: Counts = { documents: 0, written: 0, unchanged: 0, failed: 0, removed: 0 }
  const report = (outcome: Outcome) => {
    if (outcome.status !== 'removed') counts.documents++
    counts[outcome.status]++
    tell?.(outcome)
  }
  return { report, counts }
}
