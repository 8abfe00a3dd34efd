import { AtRule, type Container, parse, type Root, type Rule } from 'postcss'

/** At-rules that say nothing when they are empty. Others do: an empty `@layer` gives its layer a place in the order. */
const CONDITIONS = /^(media|supports|container|scope|starting-style)$/

/**
 * The part of a style sheet that a page needs for its first paint, to be inlined: what names a class that the page does
 * not have is left out, and what answers to a pointer, the focus, a choice or scrolling, is for paper or for forced colours. Rules
 * for elements, attributes and the root stay, and so does whatever could match in another way. The order of the rules
 * stays too, so the whole sheet may follow and change nothing.
 *
 * Pages with the same classes get the same text, which is made once: a library of any size costs a few cuts.
 *
 * @param css the style sheet of the whole site
 * @returns what to call with a page's markup
 */
export function criticalCss(css: string): (html: string) => string {
  const first = parse(css)
  removeLater(first)
  const styled = new Set(selectorsOf(first).flatMap(classesNamed))
  const cuts = new Map<string, string>()
  return (html) => {
    const present = [...classesIn(html)].filter((name) => styled.has(name)).toSorted()
    const name = present.join(' ')
    const made = cuts.get(name) ?? cut(first, new Set(present))
    cuts.set(name, made)
    return made
  }
}

/** The classes of the markup's elements, each once. */
function classesIn(html: string): Set<string> {
  const attributes = html.matchAll(/\sclass="([^"]*)"/g)
  return new Set([...attributes].flatMap(([, names = '']) => names.split(/\s+/)))
}

/** At-rules for what is not the first paint on a screen. */
const LATER_MEDIA = /^\(?(print|forced-colors: ?active|prefers-contrast: ?more)\)?$/
/** What only a pointer, the focus or the reader's choice brings about, all of it after the first paint. */
const LATER =
  /:(hover|active|focus(-visible|-within)?)\b|::highlight\(|\[(aria-current|data-(away|linked|noted|ring))\b/

/** What follows scrolling: nothing has been scrolled yet, and a frame with a scroll timeline is styled twice. */
const LATER_SUPPORT = /^\(animation-timeline:/

function removeLater(root: Root): void {
  root.walkAtRules(/^(media|supports)$/, (rule) => {
    if ((rule.name === 'media' ? LATER_MEDIA : LATER_SUPPORT).test(rule.params)) rule.remove()
  })
  for (const rule of rulesOf(root)) {
    const selectors = rule.selectors.filter((selector) => !isLater(selector))
    if (selectors.length === 0) rule.remove()
    else if (selectors.length < rule.selectors.length) rule.selectors = selectors
  }
  removeEmpty(root)
}

/** True where whatever matches must be pointed at, focused or chosen: `.a:hover`, `.b:is(:focus, :hover)`, not `.c:not(:hover)`. */
function isLater(selector: string): boolean {
  const required = selector
    .replaceAll(/:(not|has|where)\([^()]*(\([^()]*\)[^()]*)*\)/g, '')
    .replaceAll(/:is\(([^()]*)\)/g, (_, any: string) =>
      any.split(',').every((one) => LATER.test(one)) ? ':hover' : '',
    )
  return LATER.test(required)
}

function cut(first: Root, present: ReadonlySet<string>): string {
  const root = first.clone()
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
