import type { Aligner } from './aligner.ts'
import type { Outcome } from './outcome.ts'

/** How to ingest. */
export interface IngestOptions {
  /** The library's folder. */
  out: string
  /** Remove articles whose documents lay under the given paths and are gone. */
  prune?: boolean
  /** Told of each document as it is done. */
  report?: (outcome: Outcome) => void
  /** Told how far the run is; `step` is what it is at, `total` documents. */
  progress?: (step: 'read' | 'write', done: number, total: number) => void
  /** Opens what ties the sentences together; without it, articles are written with no links. */
  openAligner?: (documents: number) => Promise<Aligner>
  /** Ends the run after the document at hand; the library is left right. */
  signal?: AbortSignal
}
