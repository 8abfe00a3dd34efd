import { align } from '#ingest/align/align.ts'
import { openDictionary } from '#ingest/dictionary/dictionary.ts'
import { polarityConflicts } from '#ingest/verify/polarity/polarity-conflicts.ts'

const dictionary = await openDictionary()

/** The conflicts of one Chinese sentence with one of an original, as `kind: summary / original`. */
export function conflictsOf(chinese: string, original: string): string[] {
  const texts = { chinese: [chinese], original: [original], language: 'en' as const, published: null }
  const { collation } = align(texts, 'translation', dictionary)
  const links = [{ summary: 0, original: [0], score: 1, evidence: [] }]
  return polarityConflicts(texts, { links, collation })
    .flat()
    .map((conflict) => `${conflict.kind}: ${conflict.summary} / ${conflict.original}`)
}
