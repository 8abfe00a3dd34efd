/** How far an article was read on this device. */
export interface Progress {
  /** The sentence that tells how far, of the summary where there is one. */
  at: string
  /** Whether the end was seen. */
  isDone: boolean
  /** The sentence nearest to the reading line, of either side, and how far below the line it began, in pixels. */
  line?: { id: string; by: number }
}

/** Where it is kept: a list of `[article, at, done, line, by]`, the one read last at the end. */
const STORE = 'duizhao-read'
/** So many articles are remembered; the one not opened for the longest time is forgotten first. */
const KEPT = 1000

let known: { text: string | null; progress: ReadonlyMap<string, Progress> } = { text: null, progress: new Map() }
const waiting = new Set<() => void>()

/** How far each article was read. The same map as before where nothing has changed; empty without storage. */
export function readProgress(): ReadonlyMap<string, Progress> {
  const text = stored()
  if (text !== known.text) known = { text, progress: parse(text) }
  return known.progress
}

/** Remembers how far an article was read. What was read to its end stays so. */
export function saveProgress(article: string, progress: Progress): void {
  const all = new Map(readProgress())
  const isDone = progress.isDone || (all.get(article)?.isDone ?? false)
  all.delete(article)
  all.set(article, { ...progress, isDone })
  const kept = [...all].slice(-KEPT).map(([id, { at, isDone: done, line }]) => [id, at, done, line?.id, line?.by])
  try {
    localStorage.setItem(STORE, JSON.stringify(kept))
  } catch {
    // Private windows and full disks: there is nothing to come back to then.
  }
  for (const tell of waiting) tell()
}

/** Calls back when progress is saved, here or in another window. @returns what ends it */
export function onProgress(tell: () => void): () => void {
  waiting.add(tell)
  addEventListener('storage', tell)
  return () => {
    waiting.delete(tell)
    removeEventListener('storage', tell)
  }
}

function stored(): string | null {
  try {
    return localStorage.getItem(STORE)
  } catch {
    // No storage at all.
    return null
  }
}

function parse(text: string | null): ReadonlyMap<string, Progress> {
  try {
    const list: unknown = JSON.parse(text ?? '[]')
    return new Map((Array.isArray(list) ? list : []).flatMap(entryOf))
  } catch {
    // Text that is not ours.
    return new Map()
  }
}

function entryOf(item: unknown): [string, Progress][] {
  if (!Array.isArray(item)) return []
  const [article, at, isDone, id, by] = item as unknown[]
  if (typeof article !== 'string' || !isSentence(at)) return []
  const line = isSentence(id) && typeof by === 'number' && { line: { id, by } }
  return [[article, { at, isDone: isDone === true, ...line }]]
}

function isSentence(id: unknown): id is string {
  return typeof id === 'string' && /^[so]\d+\.\d+$/.test(id)
}
