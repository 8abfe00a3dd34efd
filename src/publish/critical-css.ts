import { AtRule, type Container, parse, type Root, type Rule } from 'postcss'

/** At-rules that say nothing when they are empty. Others do: an empty `@layer` gives its layer a place in the order. */
const CONDITIONS = /^(media|supports|container|scope|starting-style)$/

/**
 * The part of a style sheet that a page needs, to be inlined: what names a class that the page does not have is left
 * out. Rules for elements, attributes and the root stay, and so does whatever could match in another way. The order of
 * the rules stays too, so the whole sheet may follow and change nothing.
 *
 * Pages with the same classes get the same text, which is made once: a library of any size costs a few cuts.
 *
 * @param css the style sheet of the whole site
 * @returns what to call with a page's markup
 */
export function criticalCss(css: string): (html: string) => string {
  const styled = new Set(selectorsOf(parse(css)).flatMap(classesNamed))
  const cuts = new Map<string, string>()
  return (html) => {
    const present = [...classesIn(html)].filter((name) => styled.has(name)).toSorted()
    const name = present.join(' ')
    const made = cuts.get(name) ?? cut(css, new Set(present))
    cuts.set(name, made)
    return made
  }
}

/** The classes of the markup's elements, each once. */
function classesIn(html: string): Set<string> {
  const attributes = html.matchAll(/\sclass="([^"]*)"/g)
  return new Set([...attributes].flatMap(([, names = '']) => names.split(/\s+/)))
}

function cut(css: string, present: ReadonlySet<string>): string {
  const root = parse(css)
  root.walkComments((comment) => void comment.remove())
  for (const rule of rulesOf(root)) {
    const matching = rule.selectors.filter((selector) => classesNamed(selector).every((name) => present.has(name)))
    if (matching.length === 0) rule.remove()
    else if (matching.length < rule.selectors.length) rule.selectors = matching
  }
  const named = animationsOf(root)
  root.walkAtRules(/keyframes$/, (frames) => {
    if (!named.has(frames.params.replaceAll(/["']/g, ''))) frames.remove()
  })
  removeEmpty(root)
  return root.toString().trim()
}

/** Every rule with a selector; the steps of keyframes look like rules, and `12.5%` like a class. */
function rulesOf(root: Root): Rule[] {
  const rules: Rule[] = []
  root.walkRules((rule) => {
    if (!(rule.parent instanceof AtRule && rule.parent.name.endsWith('keyframes'))) rules.push(rule)
  })
  return rules
}

function selectorsOf(root: Root): string[] {
  return rulesOf(root).flatMap(({ selectors }) => selectors)
}

/**
 * The classes that whatever matches the selector, and what stands around it, must have: not those within `:not()`,
 * `:is()` and the like. `.a > .b:not(.c)[href=".d"] -> [a, b]`
 */
function classesNamed(selector: string): string[] {
  // An escaped name could be any name.
  if (selector.includes('\\')) return []
  let outside = selector.replaceAll(/"[^"]*"|'[^']*'/g, '')
  for (let before = ''; before !== outside;) {
    before = outside
    outside = outside.replaceAll(/\([^()]*\)|\[[^[\]]*\]/g, '')
  }
  return [...outside.matchAll(/\.([^\s.:#>+~*&|]+)/g)].map(([, name = '']) => name)
}

/** Every word that could be the name of an animation. */
function animationsOf(root: Root): Set<string> {
  const words = new Set<string>()
  root.walkDecls(/^--|animation/, ({ value }) => {
    for (const word of value.split(/[\s,()"']+/)) words.add(word)
  })
  return words
}

function removeEmpty(within: Container): void {
  for (const node of within.nodes?.slice() ?? []) {
    if (node.type !== 'rule' && node.type !== 'atrule') continue
    removeEmpty(node)
    if (node.nodes?.length === 0 && (node.type === 'rule' || CONDITIONS.test(node.name))) node.remove()
  }
}
