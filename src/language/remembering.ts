/** How many answers are kept: more than the words of many articles, and a few megabytes. */
const MOST = 20_000

/** A function that keeps its answers, by a text that tells its questions apart; when there are too many it begins anew. */
export function remembering<Given extends readonly unknown[], Answer>(
  answer: (...given: Given) => Answer,
  keyOf: (...given: Given) => string,
): (...given: Given) => Answer {
  const known = new Map<string, Answer>()
  return (...given) => {
    const key = keyOf(...given)
    const before = known.get(key)
    if (before !== undefined) return before
    if (known.size >= MOST) known.clear()
    const found = answer(...given)
    known.set(key, found)
    return found
  }
}

/** A function that keeps its last answer, for those who ask the same several times in a row. */
export function rememberingLast<Answer>(answer: (given: string) => Answer): (given: string) => Answer {
  let last: { given: string; found: Answer } | null = null
  return (given) => {
    if (last?.given !== given) last = { given, found: answer(given) }
    return last.found
  }
}
