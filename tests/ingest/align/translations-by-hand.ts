import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { Texts } from '#ingest/align/collate.ts'
import type { Group } from '#ingest/align/translation.ts'

/** A translation aligned by hand. */
export interface Translation {
  name: string
  texts: Texts
  gold: Group[]
}

interface GoldFile {
  kind: string
  date: string | null
  summary: { text: string; support: string[] }[][]
  original: string[][]
}

/**
 * The translations of a folder: texts of one sentence a line, zh/NAME.txt and en/NAME.txt with gold/NAME.align (a group a
 * line, `[0,1]:[2]`), and gold files (*.gold.json, see train-summary.ts).
 */
export function translationsIn(folder: string): Translation[] {
  const chapters = existsSync(join(folder, 'gold')) ? readdirSync(join(folder, 'gold')).toSorted() : []
  const files = readdirSync(folder).filter((file) => file.endsWith('.gold.json'))
  return [
    ...chapters.map((file) => chapterOf(folder, file.replace(/\.align$/u, ''))),
    ...files.toSorted().flatMap((file) => {
      const gold = JSON.parse(readFileSync(join(folder, file), 'utf8')) as GoldFile
      return gold.kind === 'translation' ? [documentOf(file, gold)] : []
    }),
  ]
}

function chapterOf(folder: string, name: string): Translation {
  const linesOf = (file: string) => readFileSync(join(folder, file), 'utf8').trimEnd().split(/\r?\n/u)
  const gold = linesOf(`gold/${name}.align`).map((line): Group => {
    const [summary = [], original = []] = line.split(':').map((side) => (side.match(/\d+/gu) ?? []).map(Number))
    return { summary, original }
  })
  const [chinese, original] = [linesOf(`zh/${name}.txt`), linesOf(`en/${name}.txt`)]
  return { name, texts: { chinese, original, language: 'en', published: null }, gold }
}

/** Of a gold file; sentences that share support are one group. */
function documentOf(name: string, { date, summary, original }: GoldFile): Translation {
  const ids = original.flatMap((paragraph, p) => paragraph.map((_, s) => `${p + 1}.${s + 1}`))
  const gold: Group[] = []
  summary.flat().forEach(({ support }, z) => {
    const foreign = support.map((id) => ids.indexOf(id))
    const known = gold.find((group) => group.original.some((e) => foreign.includes(e)))
    const group = known ?? { summary: [], original: [] }
    if (!known) gold.push(group)
    group.summary.push(z)
    group.original = [...new Set([...group.original, ...foreign])].toSorted((one, other) => one - other)
  })
  const chinese = summary.flat().map(({ text }) => text)
  return { name, texts: { chinese, original: original.flat(), language: 'en', published: date }, gold }
}
