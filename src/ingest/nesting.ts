/** Elements that hold nothing, and those that the next of their kind ends: however many there are, none lies in another. */
const FLAT = new Set(
  (
    'area base body br col colgroup dd dt embed head hr html img input li link meta optgroup option p param rp rt source ' +
    'tbody td tfoot th thead tr track wbr'
  ).split(' '),
)

/**
 * How deep the elements of an HTML page lie in each other, about, in time proportional to its length: a parser takes
 * time in proportion to the square of it.
 *
 * @example nestingOf('<div><div><p>a<p>b</div></div><div>c</div>') === 2
 */
export function nestingOf(html: string): number {
  let [depth, deepest] = [0, 0]
  for (const [tag, slash, name = ''] of html.matchAll(/<(\/?)([a-z][^\s/<>]*)[^<>]*>?/gi)) {
    if (tag.endsWith('/>') || FLAT.has(name.toLowerCase())) continue
    depth = Math.max(0, depth + (slash ? -1 : 1))
    deepest = Math.max(deepest, depth)
  }
  return deepest
}
