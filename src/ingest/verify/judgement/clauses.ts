import type { Range } from '#article/schema.ts'

/** What ends a clause; not within 1,846 or 16:30. */
const BREAK = /——|[，；：。！？;!?]|[,:](?!\d)/gu

/**
 * The clauses of a Chinese sentence without the marks that end them, as half-open UTF-16 offsets.
 *
 * @example '他走了,可见不愿久留。' -> '他走了', '可见不愿久留'
 */
export function clausesOf(text: string): Range[] {
  const clauses: Range[] = []
  let from = 0
  for (const { 0: mark, index } of [...text.matchAll(BREAK), { 0: '', index: text.length }]) {
    if (/[\p{L}\p{N}]/u.test(text.slice(from, index))) clauses.push([from, index])
    from = index + mark.length
  }
  return clauses
}
