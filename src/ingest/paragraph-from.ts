import type { Paragraph, Side } from '#article/schema.ts'
import { sentenceKey } from '#language/key.ts'

/**
 * A paragraph of sentences, each with its id and key; a kind that is plain text is not written.
 *
 * @param number its place on its side, from 1
 * @example paragraphFrom(['铜价上涨。'], 'summary', 2) -> { id: 's2', sentences: [{ id: 's2.1', key: 'cpfn5ek5', text: '铜价上涨。' }] }
 */
export function paragraphFrom(
  texts: readonly string[],
  side: Side,
  number: number,
  kind: NonNullable<Paragraph['kind']> = 'text',
): Paragraph {
  const id = `${side === 'summary' ? 's' : 'o'}${number}`
  const sentences = texts.map((text, at) => ({ id: `${id}.${at + 1}`, key: sentenceKey(text), text }))
  return kind === 'text' ? { id, sentences } : { id, kind, sentences }
}
