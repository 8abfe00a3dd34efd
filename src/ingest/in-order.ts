/**
 * Does slow work on what a source gives, several at once, and gives the results in the source's order.
 *
 * @param atOnce how many are at work or waiting to be taken, at most; the source is read no further ahead
 */
export async function* inOrder<In, Out>(
  source: AsyncIterable<In>,
  work: (item: In) => Promise<Out>,
  atOnce: number,
): AsyncGenerator<Out, void, undefined> {
  const pending: Promise<Out>[] = []
  for await (const item of source) {
    const result = work(item)
    // Whoever awaits it later hears of a failure; until then it is not unhandled.
    result.catch(() => {})
    pending.push(result)
    if (pending.length < atOnce) continue
    const [first] = pending.splice(0, 1)
    if (first) yield await first
  }
  for (const result of pending) yield await result
}
