import { toJsonSchema } from '@valibot/to-json-schema'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'

import { type Article, ArticleSchema } from '#article/schema.ts'

/** The example of the format, filled in. */
const EXAMPLE = {
  version: 1,
  id: '2023-09-18-reuters-top-us-diplomat-blinken-meets-chinas-vp-han-at-un-amid-strained-ties',
  kind: 'summary',
  site: '真相集中营',
  url: null,
  source: 'Reuters',
  section: null,
  title: 'Top US diplomat Blinken meets Chinas VP Han at UN amid strained ties',
  date: '2023-09-18',
  publishedAt: '2023-09-18T19:22:58Z',
  readingMinutes: 2,
  wordCount: 357,
  languages: { summary: 'zh-Hans', original: 'en' },
  summary: [
    { id: 's1', kind: 'text', sentences: [{ id: 's1.1', key: 'a0b1c2d3', text: '两人会面。' }] },
    {
      id: 's2',
      sentences: [
        {
          id: 's2.1',
          key: 'k3f9x0ab',
          text: '美国国务卿布林肯会见了韩正。',
          verdict: 'contradicted',
          conflicts: [
            {
              kind: 'person',
              summary: '布林肯',
              summaryRange: [5, 8],
              original: 'Jake Sullivan',
              sentence: 'o2.1',
              originalRange: [0, 13],
            },
          ],
        },
      ],
    },
  ],
  original: [
    { id: 'o1', kind: 'heading', sentences: [{ id: 'o1.1', key: '9x2c7m1d', text: 'A meeting' }] },
    { id: 'o2', sentences: [{ id: 'o2.1', key: '9x2c7m1e', text: 'Jake Sullivan met Han Zheng.' }] },
  ],
  links: [
    {
      summary: 's2.1',
      original: ['o2.1'],
      score: 0.83,
      evidence: [{ kind: 'name', summaryRange: [11, 13], sentence: 'o2.1', originalRange: [18, 27] }],
    },
  ],
  problems: [{ rule: 'word-count-differs', place: 'header', reason: 'counted 350', severity: 'warning' }],
} satisfies Article

/** What another program must write, and no more. */
const MINIMAL = {
  version: 1,
  id: 'x',
  title: '',
  date: null,
  languages: { summary: 'zh-Hant', original: 'zh-Hans' },
  summary: [{ id: 's1', sentences: [{ id: 's1.1', text: '只有必要的。' }] }],
  original: [],
}

const parse = (value: unknown) => v.safeParse(ArticleSchema, value)

/** Where the first thing is that is wrong, such as `summary.0.id`. */
function faultIn(value: unknown): string | null {
  const parsed = parse(value)
  return parsed.success ? 'nothing' : v.getDotPath(parsed.issues[0])
}

describe('an article', () => {
  it('is accepted as it is written', () => {
    expect(parse(EXAMPLE)).toMatchObject({ success: true, output: EXAMPLE })
  })

  it('is accepted with no more than what is required', () => {
    expect(parse(MINIMAL)).toMatchObject({ success: true, output: MINIMAL })
  })

  it.each(['version', 'id', 'title', 'date', 'languages', 'summary', 'original'] as const)('must have %s', (name) => {
    const { [name]: _, ...others } = MINIMAL
    expect(faultIn(others)).toBe(name)
  })

  it('may have paragraphs without ids: they have those that their sentences begin with', () => {
    const summary = [{ sentences: [{ id: 's7.1', text: 'a' }] }]
    expect(parse({ ...MINIMAL, summary }).output).toMatchObject({ summary: [{ id: 's7' }] })
  })

  it('may have paragraphs with nothing in them, and then lacks them', () => {
    const summary = [{ sentences: [] }, { sentences: [{ id: 's2.1', text: 'a' }] }]
    expect(parse({ ...MINIMAL, summary }).output).toMatchObject({ summary: [{ id: 's2' }] })
  })

  it('may have null where nothing is known', () => {
    const nothing = { site: null, url: null, source: null, section: null, publishedAt: null }
    expect(parse({ ...MINIMAL, ...nothing }).success).toBe(true)
  })

  it('may have null for whatever may be missing, and then lacks it', () => {
    const nothing = { kind: null, readingMinutes: null, wordCount: null, links: null, problems: null }
    const sentence = { id: 's1.1', key: null, text: 'a', verdict: null, conflicts: null }
    const given = { ...MINIMAL, ...nothing, summary: [{ id: 's1', kind: null, sentences: [sentence] }] }
    const bare = { ...MINIMAL, summary: [{ id: 's1', sentences: [{ id: 's1.1', text: 'a' }] }] }
    expect(parse(given).output).toEqual(bare)
    const link = { summary: 's1.1', original: [] }
    const links = [{ ...link, score: null, evidence: null }]
    expect(parse({ ...given, links }).output).toEqual({ ...bare, links: [link] })
  })

  it('is told to other programs as it is read', () => {
    const { properties, required } = toJsonSchema(ArticleSchema, { errorMode: 'ignore' })
    expect(properties).toMatchObject({
      kind: { anyOf: [{ enum: ['summary', 'translation'] }, { type: 'null' }] },
      wordCount: { anyOf: [{ type: 'integer', minimum: 0 }, { type: 'null' }] },
      links: { anyOf: [{ type: 'array' }, { type: 'null' }] },
      summary: {
        items: {
          properties: {
            sentences: { items: { properties: { key: { anyOf: [{ type: 'string' }, { type: 'null' }] } } } },
          },
        },
      },
    })
    expect(required).toEqual(['version', 'id', 'title', 'date', 'languages', 'summary', 'original'])
  })

  it('loses members that are not known', () => {
    const sentence = { id: 's1.1', text: 'a', html: '<b>', onclick: 'x' }
    const given = { ...MINIMAL, template: 'x', summary: [{ id: 's1', style: 'y', sentences: [sentence] }] }
    expect(parse(given).output).toEqual({
      ...MINIMAL,
      summary: [{ id: 's1', sentences: [{ id: 's1.1', text: 'a' }] }],
    })
  })

  it('cannot change what objects are', () => {
    const given: unknown = JSON.parse(
      `${JSON.stringify(MINIMAL).slice(0, -1)},"__proto__":{"url":"https://evil.example/"},"constructor":{"prototype":{}}}`,
    )
    const { output } = parse(given)
    expect(output).toEqual(MINIMAL)
    expect((output as Article).url).toBeUndefined()
    expect(Object.hasOwn(output as object, '__proto__')).toBe(false)
    expect(({} as Record<string, unknown>)['url']).toBeUndefined()
  })

  it.each(['2022-06-01-x', 'undated-x', '0', `a${'b'.repeat(119)}`])('may have the id %s', (id) => {
    expect(faultIn({ ...MINIMAL, id })).toBe('nothing')
  })

  it.each<[string, object, string]>([
    ['a later version', { version: 2 }, 'version'],
    ['a version that is no number', { version: '1' }, 'version'],
    ['an empty id', { id: '' }, 'id'],
    ['an id that leads elsewhere', { id: '../index' }, 'id'],
    ['an id with a slash', { id: 'a/b' }, 'id'],
    ['an id with capitals', { id: 'Abc' }, 'id'],
    ['an id in another script', { id: '中文' }, 'id'],
    ['an id with an end of line', { id: 'abc\n' }, 'id'],
    ['an id that begins with a hyphen', { id: '-rf' }, 'id'],
    ['an id that is too long', { id: 'a'.repeat(121) }, 'id'],
    ['an id with a dot', { id: 'a.json' }, 'id'],
    ['an address that runs script', { url: 'javascript:alert(1)' }, 'url'],
    ['an address that hides script', { url: ' javascript:alert(1)//https://x' }, 'url'],
    ['an address that holds data', { url: 'data:text/html,<script>alert(1)</script>' }, 'url'],
    ['an address with a space', { url: 'https://x.example/ a' }, 'url'],
    ['an address with a line break', { url: 'https://x.example/\njavascript:alert(1)' }, 'url'],
    ['an address without a host', { url: 'https:evil' }, 'url'],
    ['an address of a file', { url: 'file:///etc/passwd' }, 'url'],
    ['an unknown kind', { kind: 'digest' }, 'kind'],
    ['a date in another form', { date: '18.09.2023' }, 'date'],
    ['a date with a time', { date: '2023-09-18T00:00:00Z' }, 'date'],
    ['a thirteenth month', { date: '2023-13-01' }, 'date'],
    ['a thirty-second day', { date: '2023-01-32' }, 'date'],
    ['no date at all', { date: undefined }, 'date'],
    ['a time in words', { publishedAt: 'yesterday' }, 'publishedAt'],
    ['half a minute', { readingMinutes: 0.5 }, 'readingMinutes'],
    ['fewer than no words', { wordCount: -1 }, 'wordCount'],
    ['an English summary', { languages: { summary: 'en', original: 'en' } }, 'languages.summary'],
    ['an original in French', { languages: { summary: 'zh-Hans', original: 'fr' } }, 'languages.original'],
    ['sides that are no lists', { summary: {} }, 'summary'],
    ['text in place of paragraphs', { original: ['text'] }, 'original.0'],
    ['a title that is no text', { title: { toString: 'x' } }, 'title'],
  ])('is refused with %s', (_name, change, fault) => {
    expect(faultIn({ ...MINIMAL, ...change })).toBe(fault)
  })

  it.each<[string, object, string]>([
    ['a paragraph id with markup', { id: 's1"><script>' }, 'summary.0.id'],
    ['a paragraph id without a number', { id: 's' }, 'summary.0.id'],
    ['the id of a sentence', { id: 's1.1' }, 'summary.0.id'],
    ['a paragraph of an unknown kind', { kind: 'script' }, 'summary.0.kind'],
    ['no sentences', { sentences: undefined }, 'summary.0.sentences'],
    ['a paragraph of the other side', { id: 'o1' }, 'summary.0.id'],
  ])('is refused with %s in a paragraph', (_name, change, fault) => {
    expect(faultIn({ ...MINIMAL, summary: [{ ...MINIMAL.summary[0], ...change }] })).toBe(fault)
  })

  it.each<[string, object, string]>([
    ['the id of a paragraph', { id: 's1' }, 'id'],
    ['an id of another page', { id: 'text' }, 'id'],
    ['no text', { text: undefined }, 'text'],
    ['text that is none', { text: 5 }, 'text'],
    ['an unknown verdict', { verdict: 'true' }, 'verdict'],
    ['conflicts that are no list', { conflicts: {} }, 'conflicts'],
  ])('is refused with %s in a sentence', (_name, change, fault) => {
    const sentence = { id: 's1.1', text: 'a', ...change }
    expect(faultIn({ ...MINIMAL, summary: [{ id: 's1', sentences: [sentence] }] })).toBe(
      `summary.0.sentences.0.${fault}`,
    )
  })

  it('is refused with two paragraphs or two sentences of one id', () => {
    const [paragraph] = MINIMAL.summary
    const sentence = { id: 's1.1', text: 'a' }
    expect(parse({ ...MINIMAL, summary: [paragraph, paragraph] }).success).toBe(false)
    expect(parse({ ...MINIMAL, summary: [{ id: 's1', sentences: [sentence, sentence] }] }).success).toBe(false)
  })

  it.each([
    ['backwards', [5, 3]],
    ['before the text', [-1, 3]],
    ['between characters', [0.5, 3]],
    ['without an end', [1]],
    ['in words', ['0', '3']],
    ['without bounds', [0, Infinity]],
  ])('is refused with a range that is %s', (_name, range) => {
    const evidence = [{ kind: 'name', summaryRange: range, sentence: 'o1.1', originalRange: [0, 1] }]
    expect(faultIn({ ...MINIMAL, links: [{ summary: 's1.1', original: ['o1.1'], evidence }] })).toContain(
      'links.0.evidence.0.summaryRange',
    )
  })

  it.each([
    [{ summary: 's1.1' }, 'links.0.original'],
    [{ summary: 's1.1', original: 'o1.1' }, 'links.0.original'],
    [{ summary: 's1.1', original: [], score: 1.1 }, 'links.0.score'],
    [{ summary: 's1.1', original: [], score: NaN }, 'links.0.score'],
  ])('is refused with the link %j', (link, fault) => {
    expect(faultIn({ ...MINIMAL, links: [link] })).toBe(fault)
  })

  it.each([null, undefined, 5, 'article', [], {}])('is not %j', (value) => {
    expect(parse(value).success).toBe(false)
  })
})
