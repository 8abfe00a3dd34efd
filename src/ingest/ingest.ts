import type { Article, Problem } from '#article/schema.ts'

import type { Aligner } from './aligner.ts'
import { compose } from './compose.ts'
import { inOrder } from './in-order.ts'
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
  /** Opens what ties the sentences together; without it, articles are written with no links. */
  openAligner?: (documents: number) => Promise<Aligner>
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
  const aligner = await options.openAligner?.(files.length)
  try {
    const run = { outlets, aligner }
    const prepared = inOrder(readAll(files), (one) => prepare(one.file, one.document, run), aligner?.atOnce ?? 1)
    let done = 0
    for await (const one of prepared) {
      if (signal?.aborted) break
      report('article' in one ? guarded(one.file, () => write(library, one.article, one.file, isGone)) : one)
      progress?.('write', ++done, files.length)
    }
  } finally {
    await aligner?.close()
  }
  if (options.prune && !signal?.aborted) for (const outcome of prune(library, paths)) report(outcome)
  writePages(library)
  const documents = summary.written + summary.unchanged + summary.failed
  return { documents, ...summary, skipped, articles: library.entries.size, problems: library.problems }
}

/** What all documents of a run share. */
interface Run {
  outlets: Outlets
  aligner: Aligner | undefined
}

/** What breaks the program in one document (nested too deep, say) must not keep the others from their readers. */
function guarded(file: string, work: () => Outcome): Outcome {
  try {
    return work()
  } catch (error) {
    return { file, id: null, status: 'failed', problems: [unexpected(error)] }
  }
}

/** parse -> compose -> align: an article ready to be written, or why there is none. */
async function prepare(
  file: string,
  document: RawDocument | Problem,
  { outlets, aligner }: Run,
): Promise<{ file: string; article: Article } | Outcome> {
  const failed = (problems: Problem[]): Outcome => ({ file, id: null, status: 'failed', problems })
  try {
    if (isProblem(document)) return failed([document])
    const parsed = parse(document)
    if (isProblem(parsed)) return failed([parsed])
    if (parsed.problems.some(({ severity }) => severity === 'error')) return failed(parsed.problems)
    const article = compose(parsed, outlets)
    return { file, article: aligner ? await aligner.align(article) : article }
  } catch (error) {
    return failed([unexpected(error)])
  }
}

/** A path that is gone held documents of this library: to prune them is what was asked for. */
function wasDocument(library: LibraryFolder, path: string): boolean {
  return [...library.stored.keys()].some((id) => {
    const source = storedSource(library, id)
    return source !== undefined && liesUnder([path], source) && isGoneFrom([path], source)
  })
}
