import { mkdtemp, open, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { encodePostings } from '#article/postings.ts'

/** A term and the articles that have it: the first, the last, and the gaps after the first. */
interface Run {
  term: string
  first: number
  last: number
  rest: string
}

/** A term with the postings of all its articles. */
export interface Posted {
  term: string
  postings: string
}

/**
 * Sorts terms of any number of articles in bounded memory (single-pass in-memory indexing, Heinz & Zobel 2003): what has
 * been gathered goes to a file from time to time, in order, and in the end the files are merged.
 */
export class Runs {
  #gathered = new Map<string, number[]>()
  #size = 0
  #limit: number
  #folder: string | null = null
  #files: string[] = []

  /** @param limit how many pairs of term and article are kept in memory at most */
  constructor(limit: number) {
    this.#limit = limit
  }

  /** Adds the terms of an article. Numbers must ascend. */
  async add(number: number, terms: ReadonlySet<string>): Promise<void> {
    for (const term of terms) {
      const numbers = this.#gathered.get(term)
      if (numbers) numbers.push(number)
      else this.#gathered.set(term, [number])
    }
    this.#size += terms.size
    if (this.#size >= this.#limit) await this.#putAway()
  }

  /** All terms in order, each once. Files are removed at the end. */
  async *merged(): AsyncGenerator<Posted> {
    try {
      const sources = [...this.#files.map(readRuns), inOrder(this.#gathered)]
      const heads = await Promise.all(sources.map(async (runs) => ({ runs, next: await runs.next() })))
      for (;;) {
        let term: string | undefined
        for (const { next } of heads)
          if (!next.done && (term === undefined || next.value.term < term)) ({ term } = next.value)
        if (term === undefined) return
        // Files are in the order of the articles, so the parts of a list follow each other.
        let [postings, last] = ['', -1]
        for (const head of heads) {
          if (head.next.done || head.next.value.term !== term) continue
          const { value } = head.next
          postings += encodePostings([value.first], last) + value.rest
          ;({ last } = value)
          head.next = await head.runs.next()
        }
        yield { term, postings }
      }
    } finally {
      if (this.#folder) await rm(this.#folder, { recursive: true })
    }
  }

  async #putAway(): Promise<void> {
    this.#folder ??= await mkdtemp(join(tmpdir(), 'duizhao-terms-'))
    const file = join(this.#folder, String(this.#files.length))
    this.#files.push(file)
    await writeFile(file, linesOf(this.#gathered))
    this.#gathered = new Map()
    this.#size = 0
  }
}

function* inOrder(gathered: ReadonlyMap<string, readonly number[]>): Generator<Run> {
  for (const term of [...gathered.keys()].toSorted()) {
    const [first = 0, ...others] = gathered.get(term) ?? []
    yield { term, first, last: others.at(-1) ?? first, rest: encodePostings(others, first) }
  }
}

function* linesOf(gathered: ReadonlyMap<string, readonly number[]>): Generator<string> {
  for (const run of inOrder(gathered)) yield `${JSON.stringify(run)}\n`
}

async function* readRuns(file: string): AsyncGenerator<Run> {
  const handle = await open(file)
  for await (const line of handle.readLines()) yield JSON.parse(line) as Run
}
