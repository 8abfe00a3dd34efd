import { availableParallelism } from 'node:os'

import { Tinypool } from 'tinypool'

import type { Article } from '#article/schema.ts'

import { alignArticle, pairsOf } from './align-article.ts'
import { openDictionary } from './dictionary/dictionary.ts'
import { programPrint } from './program-print.ts'

/** Ties the sentences of articles together, several at once where there are several processors. */
export interface Aligner {
  align: (article: Article) => Promise<Article>
  /** How many articles it is worth handing over at once. */
  atOnce: number
  /** Tells this program from every other version of it, which might align otherwise. */
  print: string
  close: () => Promise<void>
}

/** With fewer documents the threads' own start would cost more than they save. */
const WORTH_THREADS = 60

/** More pairs of sentences than this take a second or more; an article has a few hundred, a long roundup a few thousand. */
const LONG = 5000

/**
 * Opens an aligner for a number of documents: a pool of threads for many; for a few the program's own thread, but for
 * long ones another, so that the program can be stopped while they are aligned.
 *
 * @param onCompile told before the dictionaries are compiled, which takes some ten seconds, once
 * @param signal ends what the threads are at: what is still to be aligned is rejected
 */
export async function openAligner(documents: number, onCompile?: () => void, signal?: AbortSignal): Promise<Aligner> {
  // Before any thread asks for it, so that it is compiled once.
  const dictionary = await openDictionary(onCompile)
  const processors = availableParallelism()
  const isPooled = documents >= WORTH_THREADS && processors > 1
  const threads = isPooled ? processors : 1
  let pool: Tinypool | undefined
  let closed: Promise<void> | undefined
  const close = () => (closed ??= pool?.destroy() ?? Promise.resolve())
  signal?.addEventListener('abort', close, { once: true })
  return {
    align: async (article) => {
      signal?.throwIfAborted()
      if (!isPooled && pairsOf(article) <= LONG) return alignArticle(article, dictionary)
      pool ??= new Tinypool({
        filename: new URL('./align-thread.mjs', import.meta.url).href,
        runtime: 'worker_threads',
        minThreads: threads,
        maxThreads: threads,
      })
      return pool.run(article, { name: 'alignInThread' }) as Promise<Article>
    },
    atOnce: isPooled ? 4 * threads : 1,
    print: programPrint(),
    close,
  }
}
