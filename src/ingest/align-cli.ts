import { basename, extname } from 'node:path'
import { parseArgs } from 'node:util'

import { is } from 'valibot'

import { type Article, ArticleSchema } from '#article/schema.ts'

import { alignArticle } from './align-article.ts'
import { groupsOf } from './align-groups.ts'
import { composeTexts } from './compose-texts.ts'
import { openDictionary } from './dictionary/dictionary.ts'
import { isProblem } from './problem.ts'
import { read } from './read/read.ts'
import { runCli } from './run-cli.ts'

const USAGE = `usage: npm run align -- CHINESE.txt ORIGINAL.txt [options]

Aligns a Chinese text with its original, sentence by sentence.

  --sentences            one sentence a line, taken as they are; else a paragraph a line
  --kind KIND            summary or translation (decided from the texts)
  --date YYYY-MM-DD      the day of publication, which settles what "next year" means
  --format json|groups   an article as JSON (the default), or groups of sentences, [0,1]:[2] a line

exit code: 0 aligned, 1 a text cannot be read, 2 bad usage`

process.exitCode = await runCli(USAGE, readArgs, alignFiles)

async function alignFiles(args: Arguments): Promise<number> {
  const texts: string[] = []
  for (const file of args.files) {
    const document = read(file)
    if (isProblem(document)) {
      console.error(`${file}: ${document.reason}`)
      return 1
    }
    texts.push(document.text)
  }
  const [chinese = '', original = ''] = texts
  const title = basename(args.files[1] ?? '', extname(args.files[1] ?? ''))
  const dictionary = await openDictionary(() => console.error('compiling the dictionaries, once: some ten seconds'))
  const article = alignArticle(composeTexts(chinese, original, { ...args, title }), dictionary, args.kind !== undefined)
  for (const { reason } of article.problems ?? []) console.error(reason)
  if (args.format === 'json') console.log(JSON.stringify(article, null, 1))
  else for (const { summary, original: of } of groupsOf(article)) console.log(`[${summary}]:[${of}]`)
  return 0
}

interface Arguments {
  files: string[]
  sentences: boolean
  kind: Article['kind']
  date: string | null
  format: 'json' | 'groups'
  help: boolean
}

/** The arguments, or what is wrong with them. */
function readArgs(argv: string[]): Arguments | string {
  const { values, positionals: files } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: {
      sentences: { type: 'boolean', default: false },
      kind: { type: 'string' },
      date: { type: 'string' },
      format: { type: 'string', default: 'json' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  const { kind, format, date = null, sentences, help } = values
  if (help) return { files: [], sentences, kind: undefined, date, format: 'json', help }
  if (files.length !== 2) return files.length === 0 ? '' : `two texts are aligned, ${files.length} are given`
  if (kind !== undefined && kind !== 'summary' && kind !== 'translation')
    return `--kind is summary or translation, not ${kind}`
  if (format !== 'json' && format !== 'groups') return `--format is json or groups, not ${format}`
  if (!is(ArticleSchema.entries.date, date)) return `--date is a day such as 2023-09-18, not ${date}`
  return { files, sentences, kind, date, format, help }
}
