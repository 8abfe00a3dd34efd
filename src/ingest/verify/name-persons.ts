import type { Range } from '#article/schema.ts'

import type { Heard } from './name-heard.ts'
import type { Mention } from './name-mentions.ts'
import type { Person, Replaced, Scene } from './name-scene.ts'
import { type Proof, worthOf } from './name-support.ts'
import { ROLES } from './name-words.ts'

/** What must tie the two sentences besides the name, in cues' worth. */
const LEAST_WORTH = 1
/** What another sentence may add before it is what the Chinese one speaks of. */
const MOST_ELSEWHERE = 0.8

/** The persons of an article, and where the Chinese sentences name them. */
export function personsOf(mentions: Scene['mentions'], heard: Heard): Map<string, Person> {
  const byName = new Map<string, Mention[]>()
  for (const mention of mentions.flat())
    if (mention.kind === 'person') byName.set(mention.who, [...(byName.get(mention.who) ?? []), mention])
  return new Map(
    [...byName].map(([who, all]) => [
      who,
      { mentions: all, words: new Set(all.flatMap(({ words }) => words)), places: heard.places(all) },
    ]),
  )
}

/** A person of the Chinese sentence whom the linked sentences do not name but who stands where they name another. */
export function personConflict(scene: Scene, z: number, linked: readonly number[]): Replaced | null {
  const found = [...scene.persons.values()].flatMap((stranger) => {
    const place = stranger.places.get(z)
    return (place && replacedBy(scene, z, linked, stranger, place)) ?? []
  })
  return found.length === 1 ? (found[0] ?? null) : null
}

function replacedBy(
  scene: Scene,
  z: number,
  linked: readonly number[],
  { words: names }: Person,
  place: Range,
): Replaced | null {
  const holders = new Set(
    scene.mentions.flatMap((mentions, e) =>
      mentions.some(({ words }) => words.some((word) => names.has(word))) ? [e] : [],
    ),
  )
  const [best] = linked
    .filter((e) => !holders.has(e))
    .map((e) => {
      const proofs = scene.support.proofs(z, e, place)
      return { e, proofs, worth: worthOf(proofs) }
    })
    .toSorted((one, other) => other.worth - one.worth)
  if (!best || best.worth < LEAST_WORTH) return null
  // The Chinese may rest on a sentence that does name the person.
  for (const holder of holders) {
    const proofs = scene.support.proofs(z, holder, place)
    if (worthOf(proofs, best.proofs) >= Math.max(MOST_ELSEWHERE, best.worth / 4) || worthOf(proofs) > best.worth * 0.7)
      return null
  }
  const e = subjectOf(scene, best.e)
  const missing = (scene.mentions[e] ?? []).filter(
    (mention) =>
      mention.kind === 'person' &&
      !mention.words.some((word) => names.has(word)) &&
      scene.heard.isAbsent(mention, z, place),
  )
  const distinct = new Set(missing.map(({ who }) => who))
  const [only] = missing
  if (distinct.size !== 1 || !only || scene.support.explains(z, e, place)) return null
  const text = scene.original[e] ?? ''
  if (e === best.e && mayMeanAnother(text, only)) return null
  if (!besideTheSame(best.proofs, place, e === best.e ? only.range : [0, 3])) return null
  return { kind: 'person', summaryRange: place, sentence: e, originalRange: only.range }
}

/** "He hurried to the village": who he is, the sentence before says. */
function subjectOf({ original, mentions }: Scene, e: number): number {
  const hasNone = !(mentions[e] ?? []).some(({ kind }) => kind === 'person')
  return hasNone && /^(?:He|She)\b/u.test(original[e] ?? '') && e > 0 ? e - 1 : e
}

/** Does a sentence speak of somebody besides whom it names: a pronoun before the name, a speaker, a role? */
function mayMeanAnother(text: string, { range }: Mention): boolean {
  const [before, behind] = [text.slice(0, range[0]), text.slice(range[1])]
  if (/\b(?:he|she|his|her|him|hers|they|their|them|I|my|me|we|our|us|who)\b/iu.test(before)) return true
  if (/\b(?:I|my|me|we|our|us|they|their|them)\b/u.test(behind)) return true
  const clause = /^[^,;:—]*/u.exec(behind)?.[0] ?? ''
  if (/\b(?:him|her)\b/u.test(clause)) return true
  const role = new RegExp(
    String.raw`\b(?:the|this|that|two|both|an?) (?:[\p{L}-]+ ){0,2}?(?:${ROLES.source}|man|men|woman|women|pair|couple|duo)`,
    'giu',
  )
  return [...text.matchAll(role)].some(
    ({ 0: found, index }) => index + found.length + 1 !== range[0] && !text.slice(range[1], index).startsWith(', '),
  )
}

/** Do the two names stand beside something both sentences have? */
function besideTheSame(proofs: readonly Proof[], place: Range, range: Range): boolean {
  return proofs.some(
    ({ summaryRange, originalRange, worth }) =>
      worth >= 0.25 &&
      Math.max(summaryRange[0] - place[1], place[0] - summaryRange[1]) <= 10 &&
      Math.max(originalRange[0] - range[1], range[0] - originalRange[1]) <= 60,
  )
}
