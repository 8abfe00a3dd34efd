import { inSimplified } from '#language/script.ts'

import type { Cue } from './cues.ts'

const FUNCTION_CHARACTER = /[的了是在和与及或也都就而且但并把被将对于从到以为之其这那此着过]/u

/**
 * The cues of a Chinese original's sentence: its pairs of characters, which a summary in Chinese repeats, but for pairs
 * with a function word in them. Simplified, so that both scripts meet.
 */
export function chineseCuesOf(sentence: string): Cue[] {
  const text = inSimplified(sentence)
  const cues: Cue[] = []
  for (const { 0: run, index } of text.matchAll(/\p{Script=Han}{2,}|[\p{Script=Latin}\p{N}]{2,}/gu)) {
    if (!/\p{Script=Han}/u.test(run)) {
      cues.push(cueOf(run, index))
      continue
    }
    for (let at = 0; at + 2 <= run.length; at++) {
      const pair = run.slice(at, at + 2)
      if (!FUNCTION_CHARACTER.test(pair)) cues.push(cueOf(pair, index + at))
    }
  }
  return cues
}

function cueOf(text: string, start: number): Cue {
  return {
    range: [start, start + text.length],
    key: text,
    kind: 'term',
    spelling: null,
    chinese: [text],
    loose: [],
    rank: 3000,
  }
}
