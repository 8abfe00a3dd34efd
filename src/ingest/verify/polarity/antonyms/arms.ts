import type { Antonyms, PlainAntonyms } from './antonyms.ts'

const FORCES: readonly Antonyms[] = [
  { chinese: [/空军/gu, /海军/gu], english: [/\bair ?force\b/giu, /\b(?:navy|naval)\b/giu] },
  { chinese: [/陆军/gu, /海军/gu], english: [/\barmy\b/giu, /\b(?:navy|naval)\b/giu] },
  { chinese: [/陆军/gu, /空军/gu], english: [/\barmy\b/giu, /\bair ?force\b/giu] },
]

/** Arms of a force, of which none is told for another: so plain that the link is enough. */
export const ARMS: readonly PlainAntonyms[] = FORCES.map((antonyms) => ({ ...antonyms, shared: 'link' }))
