import type { Range } from '#article/schema.ts'

import type { Heard } from './heard.ts'
import type { Mention } from './mentions.ts'
import type { Support } from './support.ts'

/** An article as the search for wrong names sees it. */
export interface Scene {
  /** In simplified script, which has the same offsets. */
  chinese: readonly string[]
  original: readonly string[]
  /** By the original's sentence. */
  mentions: readonly (readonly Mention[])[]
  /** The persons of the original by whom they are, and where each is named in Chinese. */
  persons: ReadonlyMap<string, Person>
  heard: Heard
  support: Support
}

/** A person of the original. */
export interface Person {
  mentions: readonly Mention[]
  words: ReadonlySet<string>
  /** By Chinese sentence. */
  places: ReadonlyMap<number, Range>
}

/** Two names of which the one stands in the other's place. */
export interface Replaced {
  kind: 'person' | 'place' | 'organisation'
  summaryRange: Range
  sentence: number
  originalRange: Range
}
