import { createHash } from 'node:crypto'

import type { Article } from '#article/schema.ts'
import { SEARCH_VERSION, type SearchManifest, type SearchShard } from '#article/search-index.ts'
import { type Folding, foldingOf } from '#article/search-terms.ts'

import { Runs } from './runs.ts'
import { simplifiedPairs } from './simplified.ts'
import { termsOfArticle } from './terms-of-article.ts'

/** About how many characters a shard has: what one word of a question costs to fetch, about half of it compressed. */
const SHARD_LENGTH = 50_000
/** So many pairs of term and article are kept in memory, about 200 MB. */
const KEPT = 5_000_000

/** Takes a file of the index, by its name below the folder of the index. */
type WriteFile = (file: string, data: object) => Promise<void> | void

/** Gathers what a library can be searched by, article by article in the order of the library, and writes it as static files. */
export class SearchIndex {
  #runs: Runs
  #shardLength: number
  #fold: Folding
  #total = 0
  #characters = new Set<string>()
  #content = createHash('sha256')

  /** @param limits for tests: see the constants above */
  constructor({ kept = KEPT, shardLength = SHARD_LENGTH } = {}) {
    this.#runs = new Runs(kept)
    this.#shardLength = shardLength
    this.#fold = foldingOf(simplifiedPairs())
  }

  /** Adds the next article of the library. */
  async add(article: Article): Promise<void> {
    const terms = termsOfArticle(article, this.#fold)
    for (const term of terms) if (/^.$/u.test(term)) this.#characters.add(term)
    this.#content.update(`${[...terms].join('\n')}\n\n`)
    await this.#runs.add(this.#total++, terms)
  }

  /** Writes the index: its shards one by one, and last what leads to them. */
  async write(writeFile: WriteFile): Promise<void> {
    const folder = nameOf(this.#content.digest())
    const firsts: string[] = []
    let shard = emptyShard()
    let length = 0
    const close = async () => {
      firsts.push(shard.terms[0] ?? '')
      await writeFile(`${folder}/${firsts.length - 1}.json`, shard)
      shard = emptyShard()
      length = 0
    }
    for await (const { term, postings } of this.#runs.merged()) {
      shard.terms.push(term)
      shard.postings.push(postings)
      length += term.length + postings.length
      if (length >= this.#shardLength) await close()
    }
    if (length > 0) await close()
    const manifest: SearchManifest = {
      version: SEARCH_VERSION,
      total: this.#total,
      folder,
      firsts,
      simplified: this.#simplified(),
    }
    await writeFile('index.json', manifest)
  }

  /** Of the pairs those whose Simplified character this library has: with others nothing is found anyway. */
  #simplified(): string {
    const pairs = simplifiedPairs().match(/../gu) ?? []
    return pairs.filter((pair) => this.#characters.has(Array.from(pair)[1] ?? '')).join('')
  }
}

function emptyShard(): SearchShard {
  return { version: SEARCH_VERSION, terms: [], postings: [] }
}

/** Eight characters of a hash in base 36. */
function nameOf(hash: Buffer): string {
  return hash.readBigUInt64BE().toString(36).padStart(8, '0').slice(-8)
}
