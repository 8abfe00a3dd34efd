import type { Problem } from '#article/schema.ts'

import { compose } from './compose.ts'
import { learn } from './learn.ts'
import { type LibraryFolder, openLibrary } from './library-folder.ts'
import { list } from './list.ts'
import { parse } from './parse.ts'
import { isProblem, unexpected } from './problem.ts'
import { isGoneFrom, liesUnder, prune } from './prune.ts'
import { type RawDocument, readAll } from './read.ts'
import type { Outlets } from './title.ts'
import { type Outcome, storedSource, write } from './write.ts'
import { writePages } from './write-pages.ts'

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
  /** Ends the run after the document at hand; the library is left right. */
  signal?: AbortSignal
}

/** How a run ended. `skipped` files are no documents by their ending; `problems` are of the library's own files. */
export interface Summary {
  documents: number
  written: number
  unchanged: number
  failed: number
  removed: number
  skipped: number
  articles: number
  problems: { file: string; problem: Problem }[]
}

/**
 * Ingests documents: files and folders of raw pages -> article JSON, month pages and index in `options.out`.
 *
 * Bad documents are outcomes with problems, the others are written. Throws only where the library's folder itself
 * cannot be read or written.
 */
export async function ingest(paths: readonly string[], options: IngestOptions): Promise<Summary> {
  const { out, signal, progress } = options
  const library = openLibrary(out)
  const summary = { written: 0, unchanged: 0, failed: 0, removed: 0 }
  const report = (outcome: Outcome) => {
    summary[outcome.status]++
    options.report?.(outcome)
  }
  const { files, skipped, failed } = list(paths)
  for (const { file, problem } of failed)
    if (!(options.prune && wasDocument(library, file)))
      report({ file, id: null, status: 'failed', problems: [problem] })
  const isGone = (source: string) => options.prune === true && isGoneFrom(paths, source)
  const outlets = await learn(files, library, { progress: (done) => progress?.('read', done, files.length), signal })
  let done = 0
  for await (const { file, document } of readAll(files)) {
    if (signal?.aborted) break
    report(guarded(file, () => ingestDocument(file, document, { outlets, library, isGone })))
    progress?.('write', ++done, files.length)
  }
  if (options.prune && !signal?.aborted) for (const outcome of prune(library, paths)) report(outcome)
  writePages(library)
  const documents = summary.written + summary.unchanged + summary.failed
  return { documents, ...summary, skipped, articles: library.entries.size, problems: library.problems }
}

/** What all documents of a run share. */
interface Run {
  outlets: Outlets
  library: LibraryFolder
  isGone: (source: string) => boolean
}

/** What breaks the program in one document (nested too deep, say) must not keep the others from their readers. */
function guarded(file: string, work: () => Outcome): Outcome {
  try {
    return work()
  } catch (error) {
    return { file, id: null, status: 'failed', problems: [unexpected(error)] }
  }
}

/** parse -> compose -> write */
function ingestDocument(file: string, document: RawDocument | Problem, { outlets, library, isGone }: Run): Outcome {
  if (isProblem(document)) return { file, id: null, status: 'failed', problems: [document] }
  const parsed = parse(document)
  if (isProblem(parsed)) return { file, id: null, status: 'failed', problems: [parsed] }
  const fatal = parsed.problems.some(({ severity }) => severity === 'error')
  if (fatal) return { file, id: null, status: 'failed', problems: parsed.problems }
  return write(library, compose(parsed, outlets), file, isGone)
}

/** A path that is gone held documents of this library: to prune them is what was asked for. */
function wasDocument(library: LibraryFolder, path: string): boolean {
  return [...library.stored.keys()].some((id) => {
    const source = storedSource(library, id)
    return source !== undefined && liesUnder([path], source) && isGoneFrom([path], source)
  })
}
