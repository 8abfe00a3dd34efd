import { availableParallelism } from 'node:os'

import { Tinypool } from 'tinypool'

import type { Article } from '#article/schema.ts'

import { alignArticle } from './align-article.ts'
import { openDictionary } from './dictionary/dictionary.ts'

/** Ties the sentences of articles together, several at once where there are several processors. */
export interface Aligner {
  align: (article: Article) => Promise<Article>
  /** How many articles it is worth handing over at once. */
  atOnce: number
  close: () => Promise<void>
}

/** With fewer documents the threads' own start would cost more than they save. */
const WORTH_THREADS = 60

/**
 * Opens an aligner for a number of documents: in this thread for a few, in a pool of worker threads for many.
 *
 * @param onCompile told before the dictionaries are compiled, which takes some ten seconds, once
 */
export async function openAligner(documents: number, onCompile?: () => void): Promise<Aligner> {
  // Before any thread asks for it, so that it is compiled once.
  const dictionary = await openDictionary(onCompile)
  const threads = availableParallelism()
  if (documents < WORTH_THREADS || threads < 2)
    return { align: async (article) => alignArticle(article, dictionary), atOnce: 1, close: async () => {} }
  const pool = new Tinypool({
    filename: new URL('./align-thread.mjs', import.meta.url).href,
    runtime: 'worker_threads',
    minThreads: threads,
    maxThreads: threads,
  })
  return {
    align: (article) => pool.run(article, { name: 'alignInThread' }) as Promise<Article>,
    atOnce: 4 * threads,
    close: () => pool.destroy(),
  }
}
