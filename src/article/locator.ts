import type { Article, Sentence, Side } from './schema.ts'

/**
 * A place in an article: a paragraph (`s2`), a sentence (`o3.1`) or a range of sentences of one side. `key` names the
 * words that stood there when the link was made.
 */
export interface Place {
  /** Empty where an address gives only a key: it is then looked for on both sides. */
  start: string
  end?: string
  key?: string
}

const PLACE = /^([so])(\d+)(?:\.(\d+))?$/

/** The side that an id such as `s2` or `o3.1` belongs to. */
export function sideOf(id: string): Side {
  return id.startsWith('o') ? 'original' : 'summary'
}

/** The paragraph of a place: `s2.1 -> s2`, `s2 -> s2`. */
export function paragraphOf(id: string): string {
  return id.split('.')[0] ?? id
}

/** True for what can be the id of a paragraph or sentence. */
export function isPlaceId(id: string): boolean {
  return PLACE.test(id)
}

/** All sentences of one side, in reading order. */
export function sentencesOf(article: Pick<Article, Side>, side: Side): Sentence[] {
  return article[side].flatMap((paragraph) => paragraph.sentences)
}

/**
 * Finds a place in the article as it is now.
 *
 * Where the place has a key, the key wins on its side: the sentence at the place if it still has the key, else the
 * nearest with the same key; a range keeps its length. If no sentence has the key, the place itself is opened and
 * `changed` is true.
 *
 * @returns `place` with ids that exist, or null where there is nothing to open.
 */
export function resolvePlace(
  article: Pick<Article, Side>,
  wanted: Place,
): { place: Omit<Place, 'key'> | null; changed: boolean } {
  const sides: Side[] = wanted.start ? [sideOf(wanted.start)] : ['summary', 'original']
  const sentences = sides.flatMap((side) => sentencesOf(article, side))
  const here = sentences.findIndex((sentence) => sentence.id === wanted.start)
  const keyed = wanted.key !== undefined && sentences.some((sentence) => sentence.key !== undefined)
  const at = keyed ? nearest(sentences, wanted.key ?? '', wanted.start) : here
  const changed = keyed && at === -1
  if (at === -1 || changed) return { place: existing(article, wanted), changed }

  const start = sentences[at]?.id ?? wanted.start
  const last = wanted.end ? sentences.findIndex((sentence) => sentence.id === wanted.end) : -1
  const end = last > here && here !== -1 ? sentences[last + at - here]?.id : undefined
  return { place: end ? { start, end } : { start }, changed }
}

/** The ids of the sentences that a place covers: one, those of a paragraph, or a range. */
export function sentencesAt(article: Pick<Article, Side>, { start, end }: Place): string[] {
  const sentences = sentencesOf(article, sideOf(start))
  const first = sentences.findIndex(({ id }) => covers(id, start))
  if (first === -1) return []
  const last = sentences.findLastIndex(({ id }) => covers(id, end ?? start))
  return sentences.slice(first, Math.max(first, last) + 1).map(({ id }) => id)
}

/** True where the sentence is the place or lies in it. */
function covers(id: string, place: string): boolean {
  return id === place || paragraphOf(id) === place
}

/** The position of the sentence with the key that is nearest to the id; -1 where none has it. */
function nearest(sentences: readonly Sentence[], key: string, id: string): number {
  const place = sentences.findIndex((sentence) => sentence.id === id)
  // A place that is gone still has an order: it lies before the first sentence that comes after it.
  if (!id) return sentences.findIndex((sentence) => sentence.key === key)
  const origin = place !== -1 ? place : sentences.findIndex((sentence) => orderOf(sentence.id) > orderOf(id))
  const from = origin === -1 ? sentences.length : origin
  let best = -1
  for (const [at, sentence] of sentences.entries())
    if (sentence.key === key && (best === -1 || Math.abs(at - from) < Math.abs(best - from))) best = at
  return best
}

function existing(article: Pick<Article, Side>, { start, end }: Place): Place | null {
  const ids = new Set(article[sideOf(start)].flatMap(({ id, sentences }) => [id, ...sentences.map((s) => s.id)]))
  const first = ids.has(start) ? start : paragraphOf(start)
  if (!ids.has(first)) return null
  return end && ids.has(end) ? { start: first, end } : { start: first }
}

/** A number that sorts the ids of one side in reading order: a paragraph stands before its sentences. */
export function orderOf(id: string): number {
  const [, , paragraph, sentence] = PLACE.exec(id) ?? []
  return Number(paragraph ?? 0) * 1e6 + Number(sentence ?? 0)
}
