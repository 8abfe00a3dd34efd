import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import * as v from 'valibot'

import { ArticleSchema } from '#article/schema.ts'
import { folders } from './folders.ts'

// Each test starts the program anew, on a busy machine for seconds.
vi.setConfig({ testTimeout: 60_000 })

const CHINESE = '智利的铜矿商把产量削减了15%。周一，鹿特丹港因罢工而关闭。\n农民预计今年秋天小麦会有好收成。\n'
const ORIGINAL =
  'Copper miners in Chile cut their output by 15 percent. The port of Rotterdam was closed by a strike on Monday.\n\nFarmers expect a good harvest of wheat this autumn.\n'

function command(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, ['--import', 'tsx', 'src/ingest/align-cli.ts', ...args], { encoding: 'utf8' })
}

/** Two files with these texts. */
function files(chinese: string | Uint8Array, original: string | Uint8Array): [string, string] {
  const { put } = folders()
  return [put('chinese.txt', chinese), put('original.txt', original)]
}

it('writes an article with its links as JSON', () => {
  const { status, stdout, stderr } = command(...files(CHINESE, ORIGINAL), '--date', '2023-09-18')
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  const article = v.parse(ArticleSchema, JSON.parse(stdout))
  expect(article).toMatchObject({ id: '2023-09-18-original', kind: 'translation', date: '2023-09-18', wordCount: 30 })
  expect(article.links).toMatchObject([
    { summary: 's1.1', original: ['o1.1'] },
    { summary: 's1.2', original: ['o1.2'] },
    { summary: 's2.1', original: ['o2.1'] },
  ])
})

it('writes groups with --format groups, also of what stands alone', () => {
  const chinese = '这篇报道读来令人感慨。\n' + CHINESE
  const original = ORIGINAL + '\nNurse Ingrid Halvorsen rescued a dog from the river.\n'
  const { status, stdout } = command(...files(chinese, original), '--kind', 'summary', '--format', 'groups')
  expect(status).toBe(0)
  expect(stdout.trim().split('\n').toSorted()).toEqual(['[0]:[]', '[1]:[0]', '[2]:[1]', '[3]:[2]', '[]:[3]'].toSorted())
})

it('takes lines as sentences with --sentences, and keeps the numbers of empty ones', () => {
  const chinese = '智利的铜矿商把产量削减了15%。周一，鹿特丹港因罢工而关闭。\n\n农民预计今年秋天小麦会有好收成。\n'
  const { stdout } = command(...files(chinese, ORIGINAL), '--sentences', '--format', 'groups', '--kind', 'summary')
  expect(stdout.trim().split('\n').toSorted()).toEqual(['[0]:[0]', '[1]:[]', '[2]:[2]', '[]:[1]'].toSorted())
})

it('takes the kind that --kind says', () => {
  const [chinese, original] = files(CHINESE, ORIGINAL)
  const kindOf = (...args: string[]): unknown => JSON.parse(command(chinese, original, ...args).stdout).kind
  expect(kindOf('--kind', 'summary')).toBe('summary')
  expect(kindOf('--kind', 'translation')).toBe('translation')
})

it('settles by --date which year “last year” is', () => {
  const [chinese, original] = files(
    '港口于去年12月18日开放。',
    'The port of the old town was opened on December 18, 2021.',
  )
  const conflicts = (...args: string[]): unknown =>
    JSON.parse(command(chinese, original, '--kind', 'summary', ...args).stdout).summary[0].sentences[0].conflicts
  expect(conflicts('--date', '2023-09-18')).toMatchObject([{ kind: 'date', summary: '去年' }])
  expect(conflicts('--date', '2022-09-18')).toBeUndefined()
})

it('aligns a summary with a Chinese original', () => {
  const [chinese, original] = files('颱風導致三百間房屋受損。', '港口周一重新开放。\n台风造成三百间房屋受损。')
  const { stdout } = command(chinese, original)
  expect(JSON.parse(stdout)).toMatchObject({
    kind: 'summary',
    languages: { summary: 'zh-Hant', original: 'zh-Hans' },
    links: [{ summary: 's1.1', original: ['o2.1'] }],
  })
})

it('reads Chinese encodings as ingest does', () => {
  const gb18030 = new Uint8Array([
    0xc8, 0xfd, 0xb0, 0xd9, 0xbc, 0xe4, 0xb7, 0xbf, 0xce, 0xdd, 0xca, 0xdc, 0xcb, 0xf0, 0xa1, 0xa3,
  ])
  const { status, stdout } = command(...files(gb18030, 'Three hundred houses were damaged.'))
  expect(status).toBe(0)
  expect(JSON.parse(stdout).summary[0].sentences[0].text).toBe('三百间房屋受损。')
})

it('ends with 0 where a side is empty of words', () => {
  const { status, stdout } = command(...files('港口开放。', 'x'), '--format', 'groups')
  expect(status).toBe(0)
  expect(stdout.trim().split('\n').toSorted()).toEqual(['[0]:[]', '[]:[0]'].toSorted())
})

it('ends with 1 and a line for what cannot be read', () => {
  const [chinese, original] = files(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 0x1a, 10, 0, 0, 0, 13]), ORIGINAL)
  for (const file of [chinese, join(chinese, '../missing.txt'), join(chinese, '..')]) {
    const { status, stdout, stderr } = command(file, original)
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr.startsWith(`${file}: `)).toBe(true)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  }
})

it.each([
  [[], 'usage: npm run align'],
  [['a.txt'], 'two texts are aligned, 1 are given'],
  [['a.txt', 'b.txt', '--kind', 'poem'], '--kind is summary or translation, not poem'],
  [['a.txt', 'b.txt', '--format', 'xml'], '--format is json or groups, not xml'],
  [['a.txt', 'b.txt', '--date', '2023-02-30'], '--date is a day such as 2023-09-18, not 2023-02-30'],
  [['a.txt', 'b.txt', '--bogus'], '--bogus'],
])('ends with 2 and the usage for %j', (args, message) => {
  const { status, stdout, stderr } = command(...args)
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr).toContain(message)
  expect(stderr).toContain('usage: npm run align -- CHINESE.txt ORIGINAL.txt')
  expect(stderr).not.toMatch(/^\s+at /m)
})

it('says how it is used with --help', () => {
  const { status, stdout } = command('--help')
  expect(status).toBe(0)
  expect(stdout).toContain('--sentences')
})
