import type { Article, Problem } from '#article/schema.ts'

import type { Aligner } from './aligner.ts'
import { compose } from './compose.ts'
import { inOrder } from './in-order.ts'
import type { IngestOptions } from './ingest-options.ts'
import { learn } from './learn.ts'
import { failed, guarded, type Outcome } from './outcome.ts'
import { parse } from './parse/parse.ts'
import { isProblem } from './problem.ts'
import { list } from './read/list.ts'
import { type RawDocument, readAll } from './read/read.ts'
import { type Tally, tallying } from './tally.ts'
import type { Outlets } from './title/title.ts'
import { known, originOf } from './write/known.ts'
import { type LibraryFolder, openLibrary } from './write/library-folder.ts'
import { heldDocuments, isGone, prune } from './write/prune.ts'
import { write } from './write/write.ts'
import { writePages } from './write/write-pages.ts'

/**
 * Ingests documents: files and folders of raw pages -> article JSON, month pages and index in `options.out`.
 *
 * list -> learn -> of each document: read -> parse -> compose -> align -> write; then prune -> write the pages.
 *
 * Bad documents are outcomes with problems, the others are written. Throws only where the library's folder itself
 * cannot be read or written.
 */
export async function ingest(paths: readonly string[], options: IngestOptions): Promise<Tally> {
  const { signal, progress } = options
  const library = openLibrary(options.out)
  const { report, counts } = tallying(options.report)
  const { files, skipped, failed: unread } = list(paths)
  for (const { file, problem } of unread)
    if (!(options.prune && heldDocuments(library, file))) report(failed(file, null, [problem]))
  const outlets = await learn(files, library, { progress: (done) => progress?.('read', done, files.length), signal })
  const aligner = await options.openAligner?.(files.length)
  try {
    const prepare = (one: ReadDocument) => guarded(one.file, () => articleOf(one, { outlets, aligner, library }))
    let done = 0
    for await (const one of inOrder(readAll(files), prepare, aligner?.atOnce ?? 1)) {
      if (signal?.aborted) break
      report(
        'article' in one
          ? await guarded(one.file, () => write(library, one.article, one.file, isGone, one.origin))
          : one,
      )
      progress?.('write', ++done, files.length)
    }
  } finally {
    await aligner?.close()
  }
  if (options.prune && !signal?.aborted) for (const outcome of prune(library, paths)) report(outcome)
  const taken = writePages(library)
  return { ...counts, skipped, articles: library.entries.size, problems: [...library.problems, ...taken] }
}

interface ReadDocument {
  file: string
  document: RawDocument | Problem
}

/**
 * parse -> compose, which splits into sentences -> align, which also verifies, unless the library has what that would
 * give: an article ready to be written, or why there is none.
 */
async function articleOf(
  { file, document }: ReadDocument,
  { outlets, aligner, library }: { outlets: Outlets; aligner: Aligner | undefined; library: LibraryFolder },
): Promise<{ file: string; article: Article; origin?: string } | Outcome> {
  const parsed = isProblem(document) ? document : parse(document)
  if (isProblem(parsed)) return failed(file, null, [parsed])
  if (parsed.problems.some(({ severity }) => severity === 'error')) return failed(file, null, parsed.problems)
  const article = compose(parsed, outlets)
  if (!aligner) return { file, article }
  const origin = originOf(article, aligner.print)
  return { file, article: known(library, article.id, origin) ?? (await aligner.align(article)), origin }
}
