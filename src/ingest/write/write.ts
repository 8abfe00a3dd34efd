import { existsSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'

import { safeParse } from 'valibot'

import { entryOf } from '#article/library.ts'
import { type Article, ArticleSchema, type Paragraph, type Problem } from '#article/schema.ts'

import { failed, type Outcome } from '../outcome.ts'
import { failure, systemReason, warning } from '../problem.ts'
import { squeeze } from '../text.ts'
import { parseJson, readIfThere, replaceFile, stampOf } from './json-file.ts'
import type { LibraryFolder } from './library-folder.ts'

/**
 * Stores a document's article in the library, if its bytes are new. An id that a different document has already is a
 * problem (`id-taken`), and the first document's article stays, as long as that document does: one that is gone was
 * moved, corrected or given up, and frees its id.
 *
 * @param isGone whether nothing stands at an absolute path any more
 * @param origin what the article was worked out from, so that the next run need not do it again
 */
export function write(
  library: LibraryFolder,
  article: Article,
  file: string,
  isGone: (source: string) => boolean,
  origin?: string,
): Outcome {
  const { id } = article
  const problems = [...(article.problems ?? [])]
  const path = join(library.path, `${id}.json`)
  try {
    const text = serialize(article)
    const relation = relationOf(readIfThere(path), text, article)
    const first = library.seen.get(id) ?? storedSource(library, id)
    const firstIsGone = first !== undefined && isGone(resolve(first))
    const isOwn = first !== undefined && (resolve(first) === resolve(file) || firstIsGone)
    if (first !== undefined && !isOwn && relation === 'same' && existsSync(first)) {
      const reason = `the same document is in ${shown(first)}: one of the two can go`
      return { file, id, status: 'unchanged', problems: [...problems, warning('duplicate', 'file', reason)] }
    }
    const isFree =
      isOwn || relation === 'none' || relation === 'same' || (relation === 'related' && first === undefined)
    if (!isFree) return failed(file, id, [...problems, taken(id, first ?? path)])
    if (firstIsGone && relation === 'different') problems.push(replaced(id, first))
    const isWritten = replaceFile(path, text)
    library.seen.set(id, file)
    // A copy: a piece of a string keeps the whole document in memory.
    library.entries.set(id, structuredClone(entryOf(article)))
    library.stored.set(id, {
      ...stampOf(path),
      source: sourceOf(library, file),
      ...(origin !== undefined && { origin }),
    })
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

/** How what stands in an article's file belongs to the article. */
type Relation = 'none' | 'same' | 'related' | 'different'

/**
 * `same`: both sides say the same; `related`: one does; `different`: neither, or the file is no article; `none`: there is
 * no file, or what is left of one that was cut off and is no JSON any more.
 */
function relationOf(there: string | null, text: string, article: Article): Relation {
  if (there === null) return 'none'
  if (there === text) return 'same'
  const value = parseJson(there)
  if (value === undefined) return 'none'
  const stored = safeParse(ArticleSchema, value)
  if (!stored.success) return 'different'
  const sameSummary = textOf(stored.output.summary) === textOf(article.summary)
  const sameOriginal = textOf(stored.output.original) === textOf(article.original)
  if (sameSummary && sameOriginal) return 'same'
  // An empty side is equal to any other empty side and says nothing.
  const isRelated = (sameSummary && article.summary.length > 0) || (sameOriginal && article.original.length > 0)
  return isRelated ? 'related' : 'different'
}

function textOf(paragraphs: readonly Paragraph[]): string {
  return squeeze(paragraphs.flatMap(({ sentences }) => sentences.map(({ text }) => text)).join(''))
}

function taken(id: string, other: string): Problem {
  const reason = `another document, ${shown(other)}, has the id ${id}: that one stays. To publish both, put an id of its own into this one's front matter (id: ${id}-2)`
  return failure('id-taken', 'file', reason)
}

function replaced(id: string, first: string): Problem {
  const reason = `the article ${id} was that of ${shown(first)}, which is gone: this document's takes its place`
  return warning('replaced', 'file', reason)
}
