import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'

import { csvFields } from '#language/csv-fields.ts'

/** A headword of ECDICT: the row's word as found, its Chinese equivalents, and how common it is. */
export interface EcdictRow {
  word: string
  chinese: string[]
  /** Place in the list of English words by frequency, 1 for the commonest; 0 where the word is in no list. */
  rank: number
  /** The base form, where the word is an inflected one: `wiped -> wipe`. */
  lemma: string | null
}

/**
 * Reads ECDICT (https://github.com/skywind3000/ECDICT, MIT), `ecdict.csv`: rows of
 * `word,phonetic,definition,translation,pos,collins,oxford,tag,bnc,frq,exchange,…`, one a line (line breaks within a
 * field are written `\n`), quoted as in RFC 4180.
 */
export async function* readEcdict(file: string): AsyncGenerator<EcdictRow> {
  const lines = createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity })
  for await (const line of lines) {
    const fields = csvFields(line)
    const [word, , , translation] = fields
    if (!word || !translation || !/\p{Script=Han}/u.test(translation)) continue
    const ranks = [Number(fields[8]), Number(fields[9])].filter((rank) => rank > 0)
    const lemma = /(?:^|\/)0:([^/]+)/.exec(fields[10] ?? '')?.[1] ?? null
    yield { word, chinese: chineseOf(translation), rank: ranks.length > 0 ? Math.min(...ranks) : 0, lemma }
  }
}

/** What is no equivalent: remarks (人名, 来源于…), what is left of a remark in two scripts (go的过去式), function words. */
const REMARK = /^(?:人名|含义是|来源于.*|之义|的(?!确|士).*|[的把对与为将向以从和或因])$/u

/**
 * The Chinese words of a definition, without its remarks.
 *
 * @example 'vt. 根除, 扑灭\n[法] 使(某物)彻底消灭的' -> ['根除', '扑灭', '彻底消灭']
 */
export function chineseOf(definition: string): string[] {
  const plain = definition.replace(/[（(【[<《][^）)】\]>》]*[）)】\]>》]?/gu, ' ')
  const words = plain.split(/[^\p{Script=Han}·]+/u).map((word) => {
    const bare = word.replaceAll('·', '')
    const inner = bare.length > 2 ? bare.replace(/^[使被]/u, '').replace(/[的地]$/u, '') : bare
    return inner
  })
  return [...new Set(words)].filter((word) => word.length > 0 && word.length <= 8 && !REMARK.test(word))
}
