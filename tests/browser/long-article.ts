import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The id of the article of {@link longArticle}. */
export const LONG_ID = '2024-06-01-long'

/** How many pairs of paragraphs it has. */
const PAIRS = 2000

/** Part of a sample document that was aligned by hand: see tests/fixtures. */
interface Gold {
  summary: { text: string; support: string[] }[][]
  original: string[][]
}

/**
 * An article of {@link PAIRS} pairs of paragraphs, taken in turn from the samples that were aligned by hand: a Chinese one
 * and the English one that its first supported sentence rests on. Each begins with its number, `（1500）` and `[1500]`,
 * by which it is found. One
 * sentence of each is linked, and the original does not mention every hundredth.
 */
export function longArticle() {
  const pairs = goldPairs()
  const numbered = Array.from({ length: PAIRS }, (_, at) => ({ n: at + 1, pair: pairs[at % pairs.length] }))
  const side = (letter: 's' | 'o') =>
    numbered.map(({ n, pair }) => ({ id: `${letter}${n}`, sentences: sentencesOf(letter, n, pair?.[letter] ?? []) }))
  return {
    version: 1,
    id: LONG_ID,
    kind: 'summary',
    title: 'A very long article',
    date: '2024-06-01',
    languages: { summary: 'zh-Hans', original: 'en' },
    summary: side('s'),
    original: side('o'),
    links: numbered.map(({ n }) => ({ summary: `s${n}.1`, original: [`o${n}.1`] })),
  }
}

/** The sentences of one paragraph of a side. */
function sentencesOf(letter: 's' | 'o', n: number, [first = '', ...others]: string[]) {
  const verdict = letter === 's' ? { verdict: n % 100 === 0 ? 'unsupported' : 'supported' } : {}
  const number = letter === 's' ? `（${n}）` : `[${n}] `
  return [number + first, ...others].map((text, at) => Object.assign({ id: `${letter}${n}.${at + 1}`, text }, verdict))
}

/** Chinese paragraphs of the samples and the English ones they rest on. */
function goldPairs(): { s: string[]; o: string[] }[] {
  const folder = join(import.meta.dirname, '../fixtures')
  const samples = readdirSync(folder).filter((name) => name.startsWith('sample-'))
  return samples.flatMap((name) => {
    const gold = JSON.parse(readFileSync(join(folder, name, 'gold.json'), 'utf8')) as Gold
    return gold.summary.flatMap((paragraph) => {
      const [first] = paragraph.flatMap(({ support }) => support)
      const original = gold.original[Number(first?.split('.')[0]) - 1]
      return original ? [{ s: paragraph.map(({ text }) => text), o: original }] : []
    })
  })
}
