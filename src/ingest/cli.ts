import { parseArgs } from 'node:util'

import type { Problem } from '#article/schema.ts'

import { type Aligner, openAligner } from './aligner.ts'
import { ingest, type Summary } from './ingest.ts'
import { errorCode, systemReason } from './problem.ts'
import { progress } from './progress.ts'
import type { Outcome } from './write.ts'

const USAGE = `usage: npm run ingest -- PATH... [--out DIR] [--json] [--prune]

Turns files and folders of raw documents (text, Markdown, HTML) into article JSON.

  --out DIR   the library's folder (public/articles)
  --json      one JSON object a line on standard output: each document, then {"summary": …}
  --prune     remove the articles whose documents lay under a PATH and are gone

exit code: 0 all written or unchanged, 1 at least one failed (the others are written), 2 bad usage`

process.exitCode = await main(process.argv.slice(2))

async function main(argv: string[]): Promise<number> {
  const args = readArgs(argv)
  if (typeof args === 'string') {
    console.error(args === '' ? USAGE : `${args}\n\n${USAGE}`)
    return 2
  }
  if (args.help) {
    console.log(USAGE)
    return 0
  }
  // Whoever reads the output may stop reading; the articles are to be written all the same.
  process.stdout.on('error', (error) => {
    if (errorCode(error) !== 'EPIPE') throw error
  })
  const stop = new AbortController()
  process.once('SIGINT', () => stop.abort())
  process.once('SIGTERM', () => stop.abort())
  const bar = progress(process.stderr)
  const report = (outcome: Outcome) => {
    if (!args.json && outcome.problems.length === 0) return
    bar.clear()
    if (args.json) console.log(JSON.stringify(outcome))
    else for (const problem of outcome.problems) console.log(lineOf(outcome.file, problem))
  }
  try {
    const summary = await ingest(args.paths, {
      ...args,
      report,
      progress: bar.show,
      openAligner: openAlignerAloud,
      signal: stop.signal,
    })
    bar.clear()
    for (const { file, problem } of summary.problems) console.error(lineOf(file, problem))
    console.log(args.json ? JSON.stringify({ summary }) : sentence(summary, args.out))
    if (stop.signal.aborted) return 130
    return summary.failed > 0 || summary.problems.some(({ problem }) => problem.severity === 'error') ? 1 : 0
  } catch (error) {
    bar.clear()
    console.error(`the library ${args.out} cannot be used: ${systemReason(error)}`)
    return 1
  }
}

function openAlignerAloud(documents: number): Promise<Aligner> {
  return openAligner(documents, () => console.error('compiling the dictionaries, once: some ten seconds'))
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
  try {
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
  } catch (error) {
    if (errorCode(error)?.startsWith('ERR_PARSE_ARGS') && error instanceof Error) return error.message
    throw error
  }
}

/** `inbox/a.txt: warning: header: the dateline says 350 words, … (word-count-differs)` */
function lineOf(file: string, { rule, place, reason, severity }: Problem): string {
  return `${file}: ${severity}: ${place}: ${reason} (${rule})`
}

function sentence({ documents, written, unchanged, failed, removed, skipped, articles }: Summary, out: string): string {
  const parts = [`${written} written`, `${unchanged} unchanged`, `${failed} failed`]
  if (removed > 0) parts.push(`${removed} removed`)
  if (skipped > 0) parts.push(`${skipped} other files skipped`)
  return `${counted(documents, 'document')}: ${parts.join(', ')}; the library ${out} has ${counted(articles, 'article')}`
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
