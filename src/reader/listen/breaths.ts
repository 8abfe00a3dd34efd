/** A clause with the mark that ends it. A colon within a time and a comma within a number end nothing. */
const CLAUSE = /.+?(?:[，；：。！？][”’」』）"]*|[,;:—–!?][”’)"]*\s+|$)/gsu

/**
 * Cuts a long text at its clauses into pieces of at most `limit` characters: the voices that Chrome fetches over the
 * network fall silent after about 15 seconds (crbug.com/40747712). A clause that is longer is cut at a 、 or a space,
 * and where there is none, anywhere.
 *
 * `breathsOf('他说，铜价会涨，而且很快。', 9) -> ['他说，铜价会涨，', '而且很快。']`
 */
export function breathsOf(text: string, limit: number): string[] {
  const pieces: string[] = []
  let piece = ''
  for (const clause of text.match(CLAUSE) ?? []) {
    if (piece && piece.length + clause.trimEnd().length > limit) {
      pieces.push(piece.trim())
      piece = ''
    }
    piece += clause
    while (piece.trimEnd().length > limit) {
      const end = breakBefore(piece, limit)
      pieces.push(piece.slice(0, end).trim())
      piece = piece.slice(end)
    }
  }
  if (piece.trim()) pieces.push(piece.trim())
  return pieces
}

/** Where to cut a text that is too long: after the last 、 or space in its second half, else at the limit. */
function breakBefore(text: string, limit: number): number {
  const end = Math.max(text.lastIndexOf('、', limit - 1), text.lastIndexOf(' ', limit - 1)) + 1
  return end > limit / 2 ? end : limit
}
