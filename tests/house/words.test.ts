import { describe, expect, it } from 'vitest'

import { parseSource, type SourceFile, sourceFiles } from './sources.ts'

/** Words that may stand in a component: a picture of letters, and each language's own name. */
const EXCEPTIONS = new Set(['Aa', '简体', '繁體', 'English'])
/** Attributes whose text a reader sees or hears. */
const SPOKEN = /^(title|alt|placeholder|label|aria-label|aria-description|aria-roledescription|aria-valuetext|hint)$/

interface Node {
  type: string
  [member: string]: unknown
}

/** The words that a component would show without a dictionary: text between tags, spoken attributes, Chinese anywhere. */
function wordsIn({ parsed }: Pick<SourceFile, 'parsed'>): string[] {
  const words: string[] = []
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) return void node.map(visit)
    if (typeof node !== 'object' || node === null) return
    const { type, value, name } = node as Node
    if (type === 'JSXText' && /\p{L}/u.test(String(value))) words.push(String(value).trim())
    if (type === 'JSXExpressionContainer') words.push(...lettersOf((node as Node)['expression']))
    if (type === 'JSXAttribute' && SPOKEN.test(String((name as Node)['name']))) words.push(...lettersOf(value))
    // A pattern recognises words and shows none.
    if (type === 'Literal' && !('regex' in node) && /\p{Script=Han}/u.test(String(value))) words.push(String(value))
    if (type === 'TemplateElement' && /\p{Script=Han}/u.test(JSON.stringify(value))) words.push(JSON.stringify(value))
    for (const member of Object.values(node)) visit(member)
  }
  visit(parsed.program)
  return [...new Set(words)].filter((word) => !EXCEPTIONS.has(word))
}

/** The text of a literal that reads like words: with a space between letters, or beginning with a capital. */
function lettersOf(node: unknown): string[] {
  const { type, value } = (node ?? {}) as Node
  return type === 'Literal' && typeof value === 'string' && /\p{L} \p{L}|^\p{Lu}\p{Ll}/u.test(value) ? [value] : []
}

describe('words', () => {
  it('are found where a component shows them', () => {
    const text = `const a = <p title="Say so" className="One two"><b>Aa</b> Hello {'there it is'} {b ? '' : '中文'}{/认/.test(c)}</p>`
    expect(wordsIn(parseSource('x.tsx', text)).toSorted()).toEqual(['Hello', 'Say so', 'there it is', '中文'])
  })

  it('stand in dictionaries, not in components', () => {
    const found = sourceFiles()
      .filter(({ path }) => path.startsWith('reader/') || path === 'main.tsx')
      .flatMap((file) => wordsIn(file).map((word) => `${file.path}: ${word}`))
    // The program's own name, where a publication gives none.
    const name = ['reader/page-data.ts: 对照', 'reader/site.ts: 对照']
    expect(found.toSorted()).toEqual(name)
  })
})
