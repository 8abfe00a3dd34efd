import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

import { readCedict } from '#language/cedict.ts'

/** A name in Latin letters and in Chinese ones. */
export interface Pair {
  latin: string
  chinese: string
}

const require = createRequire(import.meta.url)

/** Words that tell that what follows in an entry is not the name but where it comes from. */
const TALK = /名称|来源|变体|昵称|取自|绰号|含义|教名|职业|地貌|住所|同义|参见|可能|女名|男名|姓氏|男子|女子/

/**
 * The personal and place names of ECDICT with their Chinese: one Latin word, two to eight Han characters.
 * Noise stays in (some are translations, not transliterations); the training drops what no rule can explain.
 */
export function ecdictNames(): Pair[] {
  const text = readFileSync(require.resolve('ecdict/assets/ecdict.csv'), 'utf8')
  const pairs = new Map<string, Pair>()
  for (const line of text.split('\n')) {
    const word = /^[A-Za-z][A-Za-z'-]{2,}(?=,)/.exec(line)?.[0]
    if (!word || !/人名|地名|姓氏|男子名|女子名|男名|女名/.test(line)) continue
    for (const chinese of namesIn(line.slice(word.length)))
      pairs.set(`${word.toLowerCase()} ${chinese}`, { latin: word.toLowerCase(), chinese })
  }
  return [...pairs.values()]
}

function namesIn(line: string): string[] {
  if (/plural of|复数|-s form/.test(line)) return []
  const tagged = [...line.matchAll(/\[[人地]名\](?: ?\[[^\]]*\])* ?(\p{Script=Han}{2,})/gu)].map(
    (found) => found[1] ?? '',
  )
  const named = [
    ...line.matchAll(/(\p{Script=Han}{2,8}) ?[(（](?:\p{Script=Han}{0,4})(?:姓氏|男子名|女子名|男名|女名)/gu),
  ]
  return [...tagged, ...named.map((found) => found[1] ?? '')].filter((name) => name.length <= 8 && !TALK.test(name))
}

/** The proper names of CC-CEDICT that are one capitalized Latin word: people, places, and what was called after them. */
export function cedictNames(): Pair[] {
  const pairs = new Map<string, Pair>()
  for (const { simplified, pinyin, english } of readCedict()) {
    if (!/^[A-Z]/.test(pinyin) || !/^\p{Script=Han}{2,8}$/u.test(simplified)) continue
    const latin = /^(\p{Lu}\p{Ll}{2,})(?= \(|,|$)/u.exec(english[0] ?? '')?.[1]
    if (latin) pairs.set(`${latin} ${simplified}`, { latin, chinese: simplified })
  }
  return [...pairs.values()]
}

/** All Chinese text of ECDICT's explanations, names aside: what ordinary characters look like. */
export function ordinaryText(): string {
  const text = readFileSync(require.resolve('ecdict/assets/ecdict.csv'), 'utf8')
  return text
    .split('\n')
    .filter((line) => !/[人地]名|姓氏/.test(line))
    .join('\n')
}

/** Is the pair held out of training? One in ten is, by its Chinese, so that spellings of one name stay together. */
export function isHeldOut({ chinese }: Pair): boolean {
  let hash = 7
  for (const character of chinese) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003
  return hash % 10 === 0
}
