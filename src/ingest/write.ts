import { existsSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'

import { entryOf } from '#article/library.ts'
import type { Article, Paragraph, Problem } from '#article/schema.ts'

import { replaceFile, stampOf } from './json-file.ts'
import { type LibraryFolder, readArticle } from './library-folder.ts'
import { failure, systemReason, warning } from './problem.ts'
import { squeeze } from './text.ts'

/** What became of a document. */
export interface Outcome {
  /** The document's path as given or found. */
  file: string
  /** The id of its article; null where it has none. */
  id: string | null
  status: 'written' | 'unchanged' | 'failed' | 'removed'
  problems: Problem[]
}

/**
 * Stores a document's article in the library, if its bytes are new. An id that a different document has already is a
 * problem (`id-taken`), and the first document's article stays.
 *
 * @param isGone whether a stored article's document, by its absolute path, counts as gone, so that its id is free
 */
export function write(
  library: LibraryFolder,
  article: Article,
  file: string,
  isGone: (source: string) => boolean,
): Outcome {
  const { id } = article
  const problems = article.problems ?? []
  const path = join(library.path, `${id}.json`)
  try {
    const first = library.seen.get(id) ?? storedSource(library, id)
    const owner = first === undefined || resolve(first) === resolve(file) || isGone(resolve(first)) ? undefined : first
    const stored = readArticle(library, id)
    if (stored === 'broken' && storedSource(library, id) === undefined)
      return failed(file, id, [
        ...problems,
        failure('id-taken', 'file', `${path} is no article of this version: move it away`),
      ])
    const relation = stored === null || stored === 'broken' ? 'same' : compare(stored, article)
    if (owner !== undefined && existsSync(owner) && relation === 'same') {
      const reason = `the same document is in ${shown(owner)}: one of the two can go`
      return { file, id, status: 'unchanged', problems: [...problems, warning('duplicate', 'file', reason)] }
    }
    const isFree = first === undefined ? relation !== 'different' : owner === undefined || relation === 'same'
    if (!isFree) return failed(file, id, [...problems, taken(id, owner ?? path)])
    const isWritten = replaceFile(path, serialize(article))
    library.seen.set(id, file)
    library.entries.set(id, entryOf(article))
    library.stored.set(id, { ...stampOf(path), source: sourceOf(library, file) })
    return { file, id, status: isWritten ? 'written' : 'unchanged', problems }
  } catch (error) {
    return failed(file, id, [
      ...problems,
      failure('not-written', 'file', `${path} cannot be written: ${systemReason(error)}`),
    ])
  }
}

/** The absolute path of the document that a stored article came from; undefined where that is not known. */
export function storedSource(library: LibraryFolder, id: string): string | undefined {
  const source = library.stored.get(id)?.source
  return source === undefined ? undefined : resolve(library.path, source)
}

/** A path for messages: from the current folder where it lies in it. */
export function shown(path: string): string {
  const near = relative('', path)
  return near.startsWith('..') ? path : near
}

/** An article file's bytes: members in a fixed order, one space of indentation, so that differences can be read. */
function serialize(article: Article): string {
  return `${JSON.stringify(article, null, 1)}\n`
}

/** The path of a document as the library remembers it: relative to its folder, so that both can move together. */
function sourceOf(library: LibraryFolder, file: string): string {
  return relative(library.path, resolve(file)).split(sep).join('/')
}

/** How two articles with one id belong together: both sides say the same, one does, or neither. */
function compare(a: Article, b: Article): 'same' | 'related' | 'different' {
  const sameSummary = textOf(a.summary) === textOf(b.summary)
  const sameOriginal = textOf(a.original) === textOf(b.original)
  if (sameSummary && sameOriginal) return 'same'
  // An empty side is equal to any other empty side and says nothing.
  const related = (sameSummary && a.summary.length > 0) || (sameOriginal && a.original.length > 0)
  return related ? 'related' : 'different'
}

function textOf(paragraphs: readonly Paragraph[]): string {
  return squeeze(paragraphs.flatMap(({ sentences }) => sentences.map(({ text }) => text)).join(''))
}

function taken(id: string, other: string): Problem {
  const reason = `another document, ${shown(other)}, has the id ${id}: that one stays. To publish both, put an id of its own into this one's front matter (id: ${id}-2)`
  return failure('id-taken', 'file', reason)
}

function failed(file: string, id: string | null, problems: Problem[]): Outcome {
  return { file, id, status: 'failed', problems }
}
