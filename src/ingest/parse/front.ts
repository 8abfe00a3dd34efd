import * as v from 'valibot'

import { isReservedName } from '#article/library-files.ts'
import { ArticleSchema, type Problem } from '#article/schema.ts'

import { warning } from '../problem.ts'
import { cleanText, tidyLine } from '../text.ts'
import type { Front } from './block.ts'
import { parseDateline, parseTimestamp } from './dateline.ts'

const { id: IdSchema, url: UrlSchema } = ArticleSchema.entries

/**
 * The members of front matter that an article has; the others (`slug`, `draft` …) are left. A value that cannot be
 * used is a warning and as if it were missing, but an `id` that cannot be used is an error: it was pinned on purpose.
 */
export function readFront(values: Record<string, unknown>): { front: Front; problems: Problem[] } {
  const problems: Problem[] = []
  const text = (name: string): string | null => {
    const value = values[name]
    if (value === undefined || value === null || value === '') return null
    if (typeof value === 'string' || typeof value === 'number') return tidyLine(String(value))
    if (value instanceof Date) return value.toISOString().replace(/\.0+(?=Z|[+-]|$)/, '')
    problems.push(warning('front-matter', `front matter: ${name}`, `${name} is not a text: it is ignored`))
    return null
  }
  const checked = (name: 'url' | 'date', valid: (value: string) => boolean, wanted: string): string | null => {
    const value = text(name)
    if (value === null || valid(value)) return value
    problems.push(warning('front-matter', `front matter: ${name}`, `“${value}” is not ${wanted}: it is ignored`))
    return null
  }
  const id = text('id')
  if (id !== null && (!v.is(IdSchema, id) || isReservedName(id)))
    problems.push({
      rule: 'bad-id',
      place: 'front matter: id',
      reason: `“${id}” cannot be an id: use a–z, 0–9 and hyphens, at most 120, and no name of the library's own (index, site, 2023-09)`,
      severity: 'error',
    })
  const when = checked('date', (value) => dateOf(value) !== null, 'a date like 2023-09-18')
  const clean = (name: string) => {
    const value = text(name)
    return value === null ? null : cleanText(value)
  }
  return {
    front: {
      id,
      site: clean('site'),
      url: checked('url', (value) => v.is(UrlSchema, value), 'an http or https address'),
      source: clean('source'),
      section: clean('section'),
      title: text('title'),
      date: when === null ? null : dateOf(when),
      publishedAt: parseTimestamp(when ?? '')?.at ?? null,
    },
    problems,
  }
}

/** The day that a date names in any shape of a dateline or timestamp, as printed; null for anything else. */
export function dateOf(value: string): string | null {
  const day = /^\d{4}-\d{2}-\d{2}(?=[T\s]|$)/.exec(value)?.[0]
  return parseDateline(day ?? value)?.date ?? null
}
