import type { Problem } from '#article/schema.ts'

import { unexpected } from './problem.ts'

/** What became of a document. */
export interface Outcome {
  /** The document's path as given or found. */
  file: string
  /** The id of its article; null where it has none. */
  id: string | null
  status: 'written' | 'unchanged' | 'failed' | 'removed'
  problems: Problem[]
}

/** The outcome of a document that is not written, and why. */
export function failed(file: string, id: string | null, problems: Problem[]): Outcome {
  return { file, id, status: 'failed', problems }
}

/** What breaks the program in one document (nested too deep, say) must not keep the others from their readers. */
export async function guarded<Done>(file: string, work: () => Done | Promise<Done>): Promise<Done | Outcome> {
  try {
    return await work()
  } catch (error) {
    return failed(file, null, [unexpected(error)])
  }
}
