import { learnOutlets, splitTitleLine } from '#ingest/title/title.ts'

/** A title line and what it holds: source, section, title. */
export type Case = [line: string, source: string | null, section: string | null, title: string]

/** Splits the lines of the cases: as one batch, or each on its own. */
export function split(cases: Case[], batch: 'together' | 'alone'): Case[] {
  const learned = learnOutlets(cases.map(([line]) => line))
  return cases.map(([line]) => {
    const { source, section, title } = splitTitleLine(line, batch === 'together' ? learned : learnOutlets([line]))
    return [line, source, section, title]
  })
}
