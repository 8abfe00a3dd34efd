import type { Entry } from '#article/library.ts'

import type { Progress } from './progress.ts'
import type { Show } from './url.ts'

/** True where an article is among those that the library is narrowed to. */
export function isShown(
  { id, verdicts }: Entry,
  show: Show | undefined,
  progress: ReadonlyMap<string, Progress>,
): boolean {
  if (show === 'differing') return (verdicts?.contradicted ?? 0) > 0
  if (show === 'unread') return !progress.has(id)
  return show === undefined || progress.get(id)?.isDone === false
}
