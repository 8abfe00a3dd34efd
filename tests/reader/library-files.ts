import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'

import { type Article, ArticleSchema, type Sentence } from '#article/schema.ts'

/** A summary with hand-written links and verdicts. */
export const LINKED = read('2021-03-30-the-meridian-free-at-last')
/** The same as a translation, which has conflicts but no verdicts. */
export const TRANSLATED: Article = {
  ...LINKED,
  kind: 'translation',
  summary: LINKED.summary.map(({ id, sentences }) => ({ id, sentences: sentences.map(withoutVerdict) })),
}
/** A translation without links. */
export const PLAIN = read('2021-12-25-orbit-gazette-a-telescope-for-christmas')
/** Only what is required, with headings, items, a caption, and text that looks like markup. */
export const FOREIGN = read('2022-06-01-foreign')
/** Undated, with a Chinese original. */
export const CHINESE = read('undated-lunhe-baogao')

/** The small library that the tests read; not in the order of the library. */
export const LIBRARY: readonly Article[] = [CHINESE, LINKED, PLAIN, FOREIGN]

/** The text of a sentence of an article, by its id. */
export function textOf({ summary, original }: Article, id: string): string {
  const sentences = [...summary, ...original].flatMap((paragraph) => paragraph.sentences)
  const found = sentences.find((sentence) => sentence.id === id)
  if (!found) throw new Error(`the article has no sentence ${id}`)
  return found.text
}

/** `count` short articles, one a day, newest first, from 28 days of each month of 2020 and from three sources. */
export function manyArticles(count: number): Article[] {
  return Array.from({ length: count }, (_, at): Article => {
    const month = String(12 - Math.floor(at / 28)).padStart(2, '0')
    const day = String(28 - (at % 28)).padStart(2, '0')
    return {
      version: 1,
      id: `2020-${month}-${day}-number-${at + 1}`,
      source: ['The Alpha', 'The Beta', 'The Gamma'][at % 3],
      title: `Number ${at + 1}`,
      date: `2020-${month}-${day}`,
      languages: { summary: 'zh-Hans', original: 'en' },
      summary: [{ id: 's1', sentences: [{ id: 's1.1', text: `第${at + 1}篇。` }] }],
      original: [{ id: 'o1', sentences: [{ id: 'o1.1', text: `Text ${at + 1}.` }] }],
    }
  })
}

function withoutVerdict(sentence: Sentence): Sentence {
  return { ...sentence, verdict: undefined }
}

function read(id: string): Article {
  const file = join(import.meta.dirname, '../library', `${id}.json`)
  return v.parse(ArticleSchema, JSON.parse(readFileSync(file, 'utf8')))
}
