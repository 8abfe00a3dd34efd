/*
 * Where a thread of the pool begins. Threads do not inherit tsx, so it is registered here, before the first file in
 * TypeScript is asked for.
 */
import { register } from 'tsx/esm/api'

register()
const { alignInThread } = await import('./align-worker.ts')
export { alignInThread }
