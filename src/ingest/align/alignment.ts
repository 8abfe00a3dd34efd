import type { Collation } from './collate.ts'
import type { FoundEvidence } from './evidence.ts'
import type { Group } from './translation.ts'

/** A Chinese sentence tied to sentences of the original, all by index. */
export interface SentenceLink {
  summary: number
  original: number[]
  /** How sure the aligner is, 0 to 1. */
  score: number
  evidence: FoundEvidence[]
}

/** How two texts belong together. */
export interface Alignment {
  links: SentenceLink[]
  /** The same as groups in order, with what stands alone: beads, in the field's word. */
  groups: Group[]
  collation: Collation
}
