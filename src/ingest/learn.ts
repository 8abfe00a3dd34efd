import type { Problem } from '#article/schema.ts'

import { articleId } from './compose.ts'
import { type ParsedDocument, parse } from './parse/parse.ts'
import { isProblem, unexpected } from './problem.ts'
import { type RawDocument, readAll } from './read/read.ts'
import { learnOutlets, type Outlets } from './title/title.ts'
import type { LibraryFolder } from './write/library-folder.ts'

/**
 * Learns the outlets that name themselves in title lines: from all documents of a run, and from the library's
 * articles that are not of this run. So a document's source does not depend on whether it was ingested before.
 */
export async function learn(
  files: readonly string[],
  library: LibraryFolder,
  { progress, signal }: { progress?: (done: number) => void; signal?: AbortSignal | undefined } = {},
): Promise<Outlets> {
  const lines: string[] = []
  const ids = new Set<string>()
  let done = 0
  for await (const { document } of readAll(files)) {
    if (signal?.aborted) break
    const parsed = isProblem(document) ? document : tryParse(document)
    progress?.(++done)
    if (isProblem(parsed)) continue
    // A copy: a piece of a string keeps the whole document in memory.
    lines.push(structuredClone(parsed.titleLine))
    ids.add(articleId(parsed))
  }
  const counts = new Map<string, number>()
  for (const { id, source } of library.entries.values())
    if (source && !ids.has(id)) counts.set(source, (counts.get(source) ?? 0) + 1)
  return learnOutlets(
    lines,
    [...counts].map(([source, count]) => ({ source, count })),
  )
}

/** A document that breaks the program is reported when it is ingested; here it only teaches nothing. */
function tryParse(document: RawDocument): ParsedDocument | Problem {
  try {
    return parse(document)
  } catch (error) {
    return unexpected(error)
  }
}
