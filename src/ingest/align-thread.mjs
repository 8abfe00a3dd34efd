import { register } from 'tsx/esm/api'

// Threads do not inherit tsx, so it is registered before the first file in TypeScript is asked for.
register()

/** Where a thread of the pool begins: what it does, see `align-in-thread.ts`. */
export const { alignInThread } = await import('./align-in-thread.ts')
