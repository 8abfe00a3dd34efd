import { openDictionary } from '#ingest/dictionary/dictionary.ts'

/** Compiles the dictionaries once, before tests that need them would each do it at the same time. */
export default async function setup(): Promise<void> {
  await openDictionary()
}
