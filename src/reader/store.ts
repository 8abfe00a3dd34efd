/** What the device remembers under a name, member by member; nothing where it has no storage, or text that is not ours. */
export function stored(name: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(name) ?? '{}')
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    return {}
  }
}

/** Remembers members beside the others of a name. In private windows and on full disks they last for the page. */
export function store(name: string, members: object): void {
  try {
    localStorage.setItem(name, JSON.stringify({ ...stored(name), ...members }))
  } catch {
    // What asked for it goes on without.
  }
}
