import { parseArgs } from 'node:util'

import type { Problem } from '#article/schema.ts'

import { openAligner } from './aligner.ts'
import { ingest } from './ingest.ts'
import { errorCode, failure, reasonOf } from './problem.ts'
import { progress } from './progress.ts'
import { runCli } from './run-cli.ts'
import { type Tally, tallying } from './tally.ts'

const USAGE = `usage: npm run ingest -- PATH... [--out DIR] [--json] [--prune]

Turns files and folders of raw documents (text, Markdown, HTML) into article JSON.

  --out DIR   the library's folder (public/articles)
  --json      one JSON object a line on standard output: each document, then {"summary": …}
  --prune     remove the articles whose documents lay under a PATH and are gone

exit code: 0 all written or unchanged, 1 at least one failed (the others are written), 2 bad usage`

process.exitCode = await runCli(USAGE, readArgs, ingestPaths)

async function ingestPaths(args: Arguments): Promise<number> {
  // Whoever reads the output may stop reading; the articles are to be written all the same.
  process.stdout.on('error', (error) => {
    if (errorCode(error) !== 'EPIPE') throw error
  })
  const stop = new AbortController()
  process.once('SIGINT', () => stop.abort())
  process.once('SIGTERM', () => stop.abort())
  const bar = progress(process.stderr)
  const { report, counts } = tallying((outcome) => {
    if (!args.json && outcome.problems.length === 0) return
    bar.clear()
    if (args.json) console.log(JSON.stringify(outcome))
    else for (const problem of outcome.problems) console.log(lineOf(outcome.file, problem))
  })
  try {
    const tally = await ingest(args.paths, {
      ...args,
      report,
      progress: bar.show,
      openAligner: (documents) => openAligner(documents, sayCompiling, stop.signal),
      signal: stop.signal,
    })
    bar.clear()
    for (const { file, problem } of tally.problems) console.error(lineOf(file, problem))
    console.log(args.json ? JSON.stringify({ summary: tally }) : lastLine(tally, args.out))
    if (stop.signal.aborted) return 130
    return tally.failed > 0 || tally.problems.some(({ problem }) => problem.severity === 'error') ? 1 : 0
  } catch (error) {
    bar.clear()
    const reason = `the library ${args.out} cannot be used: ${reasonOf(error)}`
    console.error(reason)
    const problems = [{ file: args.out, problem: failure('unusable', 'file', reason) }]
    const tally: Tally = { ...counts, skipped: 0, articles: 0, problems }
    if (args.json) console.log(JSON.stringify({ summary: tally }))
    return 1
  }
}

function sayCompiling(): void {
  console.error('compiling the dictionaries, once: some ten seconds')
}

interface Arguments {
  paths: string[]
  out: string
  json: boolean
  prune: boolean
  help: boolean
}

/** The arguments, or what is wrong with them. */
function readArgs(argv: string[]): Arguments | string {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: {
      out: { type: 'string', default: 'public/articles' },
      json: { type: 'boolean', default: false },
      prune: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  if (values.help) return { ...values, paths: [] }
  if (positionals.length === 0) return 'which files or folders? No PATH is given'
  if (positionals.includes('')) return 'a PATH is empty'
  return values.out === '' ? '--out needs a folder' : { ...values, paths: positionals }
}

/** `inbox/a.txt: warning: header: the dateline says 350 words, … (word-count-differs)` */
function lineOf(file: string, { rule, place, reason, severity }: Problem): string {
  return `${file}: ${severity}: ${place}: ${reason} (${rule})`
}

/** `2 documents: 1 written, 0 unchanged, 1 failed; the library public/articles has 1 article` */
function lastLine({ documents, written, unchanged, failed, removed, skipped, articles }: Tally, out: string): string {
  const parts = [`${written} written`, `${unchanged} unchanged`, `${failed} failed`]
  if (removed > 0) parts.push(`${removed} removed`)
  if (skipped > 0) parts.push(`${skipped} other files skipped`)
  return `${counted(documents, 'document')}: ${parts.join(', ')}; the library ${out} has ${counted(articles, 'article')}`
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
