import { align } from '#ingest/align/align.ts'
import { openDictionary } from '#ingest/dictionary/dictionary.ts'
import { nameConflicts } from '#ingest/verify/names/name-conflicts.ts'

const dictionary = await openDictionary()

/** The conflicts of one Chinese sentence of a summary with the sentences it rests on, each as `kind: summary / original`. */
export function conflictsIn(sentences: readonly string[], sentence: string, ...original: number[]): string[] {
  const texts = { chinese: [sentence], original: sentences, language: 'en' as const, published: null }
  const { collation } = align(texts, 'summary', dictionary)
  return nameConflicts(texts, { links: [{ summary: 0, original, score: 1, evidence: [] }], collation }, dictionary)
    .flat()
    .map((conflict) => `${conflict.kind}: ${conflict.summary} / ${conflict.original}`)
}
