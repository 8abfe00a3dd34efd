import { errorCode } from './problem.ts'

/**
 * Runs a command: reads what it was called with, does its work or says how it is used.
 *
 * @param readArgs reads the arguments, or says what is wrong with them: nothing at all where none are given
 * @param work gives the exit code
 * @returns the exit code: 2 for bad usage, 0 for `--help`
 */
export async function runCli<Args extends { help: boolean }>(
  usage: string,
  readArgs: (argv: string[]) => Args | string,
  work: (args: Args) => Promise<number>,
): Promise<number> {
  const args = orWhatIsWrong(() => readArgs(process.argv.slice(2)))
  if (typeof args === 'string') {
    console.error(args === '' ? usage : `${args}\n\n${usage}`)
    return 2
  }
  if (!args.help) return work(args)
  console.log(usage)
  return 0
}

/** What `parseArgs` of Node does not take, it throws. */
function orWhatIsWrong<Args>(read: () => Args | string): Args | string {
  try {
    return read()
  } catch (error) {
    if (errorCode(error)?.startsWith('ERR_PARSE_ARGS') && error instanceof Error) return error.message
    throw error
  }
}
