/** A piece of a sentence, and what it is marked as; `start` is its offset in the sentence. */
export interface Piece<Mark extends string> {
  text: string
  start: number
  mark: Mark | null
}

/**
 * Cuts a text where marks begin and end. Where marks overlap the earlier one in the list holds. Ranges come from files that
 * other programs write: those outside the text are cut to it, and an end amid a character of two units (a surrogate pair,
 * as 𠮷) stands before it, for half a character is none in HTML.
 *
 * @example piecesOf('约400米', [{ mark: 'matching', range: [1, 5] }])
 *   -> [{ text: '约', start: 0, mark: null }, { text: '400米', start: 1, mark: 'matching' }]
 */
export function piecesOf<Mark extends string>(
  text: string,
  given: readonly { mark: Mark; range: readonly [start: number, end: number] }[],
): Piece<Mark>[] {
  const whole = (at: number) => ((text.codePointAt(at - 1) ?? 0) > 0xffff ? at - 1 : at)
  const marks = given.map(({ mark, range: [start, end] }) => ({ mark, range: [whole(start), whole(end)] as const }))
  const cuts = marks.flatMap(({ range }) => range).filter((at) => at > 0 && at < text.length)
  const borders = [...new Set([0, ...cuts, text.length])].toSorted((a, b) => a - b)
  const pieces: Piece<Mark>[] = []
  for (const [at, start] of borders.entries()) {
    const end = borders[at + 1]
    if (end === undefined) break
    const mark = marks.find(({ range }) => range[0] <= start && end <= range[1])?.mark ?? null
    const last = pieces.at(-1)
    if (last && last.mark === mark) last.text += text.slice(start, end)
    else pieces.push({ text: text.slice(start, end), start, mark })
  }
  return pieces
}
