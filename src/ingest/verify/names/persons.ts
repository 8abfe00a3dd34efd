import { textBetween } from '#article/range.ts'
import type { Range } from '#article/schema.ts'

import { besideTheSame } from './beside.ts'
import type { Heard } from './heard.ts'
import type { Mention } from './mentions.ts'
import type { Person, Replaced, Scene } from './scene.ts'
import { LEAST_WORTH, MOST_OF_BEST, type Proof, worthOf } from './support.ts'
import { ROLES } from './words.ts'

/** How much more must speak for one wrong name than for another, where either of two may be. */
const CLEARER = 1.25
/** A sentence that adds as much as this to what the best linked one proves is what the Chinese one speaks of, … */
const MOST_ADDED = 0.8
/** … or where the best one proves much, as much as this share of it. */
const MOST_ADDED_OF_BEST = 1 / 4
/** Where "She" stands that a sentence begins with, and nearly where "He" does: what is beside it is beside whom it means. */
const SHE: Range = [0, 3]

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
  const [first, second] = found.toSorted((one, other) => other.worth - one.worth)
  return first && first.worth >= CLEARER * (second?.worth ?? 0) ? first.replaced : null
}

function replacedBy(
  scene: Scene,
  z: number,
  linked: readonly number[],
  { words: names }: Person,
  place: Range,
): { replaced: Replaced; worth: number } | null {
  const holders = new Set(
    scene.mentions.flatMap((mentions, e) => (mentions.some((mention) => isCalled(mention, names)) ? [e] : [])),
  )
  const [best] = linked
    .filter((e) => !holders.has(e))
    .map((e) => {
      const proofs = scene.support.proofs(z, e, place)
      return { e, proofs, worth: worthOf(proofs) }
    })
    .toSorted((one, other) => other.worth - one.worth)
  if (!best || best.worth < LEAST_WORTH) return null
  // The Chinese may rest on a sentence that does name the person, but hardly where both are said to have met.
  const meets = metBy(scene, z, place, best.e, holders)
  for (const holder of meets ? [] : holders) {
    const proofs = scene.support.proofs(z, holder, place)
    if (
      worthOf(proofs, best.proofs) >= Math.max(MOST_ADDED, best.worth * MOST_ADDED_OF_BEST) ||
      worthOf(proofs) > best.worth * MOST_OF_BEST
    )
      return null
  }
  const e = subjectOf(scene, best.e)
  const missing = (scene.mentions[e] ?? []).filter(
    (mention) => mention.kind === 'person' && !isCalled(mention, names) && scene.heard.isAbsent(mention, z, place),
  )
  const distinct = new Set(missing.map(({ who }) => who))
  const [only] = missing
  if (distinct.size !== 1 || !only || scene.support.explains(z, e, place)) return null
  const text = scene.original[e] ?? ''
  const isPlain =
    areSpeakers(scene.chinese[z] ?? '', place, text, only.range) || haveOneRole(best.proofs, place, only.range)
  if (e === best.e && !isPlain && mayMeanAnother(text, only)) return null
  if (!besideTheSame(best.proofs, place, e === best.e ? only.range : SHE)) return null
  return {
    replaced: { kind: 'person', summaryRange: place, sentence: e, originalRange: only.range },
    worth: best.worth,
  }
}

/** Is somebody meant who has these names? A first name that two share tells nothing where the family name stands too. */
function isCalled({ words, who }: Mention, names: ReadonlySet<string>): boolean {
  return words.length > 1 ? names.has(who) : words.some((word) => names.has(word))
}

/** Behind a name in Chinese: who it names speaks. */
const SPEAKS =
  /^(?:[^，。；：]{0,4})?(?:说|表示|称(?!为|作)|讽刺|嘲讽|认为|警告|指出|反驳|坚称|强调|直言|感叹|透露|回忆|解释|批评|抱怨|打趣|断言)/u
/** Around a name in the original: "…” said Tveit, Tveit told reporters. */
const SAID = /\b(?:said|says|added|told \p{L}+|warned|argued|wrote|quipped|joked|remarked|insisted|explained) $/u
const SAYS =
  /^(?:,[^,]{1,60},)? (?:said|says|added|told|warned|argued|wrote|quipped|joked|remarked|insisted|explained)\b/u

/** Are both told as the one who speaks, so that whoever else is spoken of is not meant? */
function areSpeakers(chinese: string, place: Range, original: string, range: Range): boolean {
  const speaks = SPEAKS.test(chinese.slice(place[1]))
  return speaks && (SAID.test(original.slice(0, range[0])) || SAYS.test(original.slice(range[1])))
}

/** Does the same word for what somebody is stand right before both names: 外甥哈恩, "nephew, Otto Frisch"? */
function haveOneRole(proofs: readonly Proof[], place: Range, range: Range): boolean {
  return proofs.some(
    ({ kind, summaryRange, originalRange }) =>
      kind === 'term' &&
      summaryRange[1] === place[0] &&
      range[0] >= originalRange[1] &&
      range[0] - originalRange[1] <= ', '.length,
  )
}

/** Between two names: the one with the other. */
const WITH = /^[与與和同跟](?:[^，,。；;：:、“”？！]{0,12})$/u
const PRONOUN = /\b(?:he|she|him|her|they|them|the two|both)\b/iu
const SUBJECT = /\b(?:he|she)\b/iu
const OBJECT = /\b(?:him|her)\b/iu

/**
 * Is a person said to have met one whom a sentence of the original names, and no sentence that names the person? 布林肯与王毅
 * with "Sullivan met Wang", where no sentence names Blinken and Wang, nor one of them and "her" or "him".
 */
function metBy(scene: Scene, z: number, place: Range, e: number, holders: ReadonlySet<number>): boolean {
  const text = scene.chinese[z] ?? ''
  return [...scene.persons.values()].some(({ words, places }) => {
    const other = places.get(z)
    if (!other) return false
    if (!WITH.test(textBetween(text, place, other))) return false
    const named = scene.mentions.flatMap((mentions, at) =>
      mentions.some((mention) => mention.words.some((word) => words.has(word))) ? [at] : [],
    )
    const mayMeanBoth = (at: number) => holders.has(at) || (at !== e && PRONOUN.test(scene.original[at] ?? ''))
    return named.includes(e) && !named.some(mayMeanBoth) && ![...holders].some((at) => mayMeetAnother(scene, at))
  })
}

/** "She will see Santos", "Santos met him": somebody else may be there, and goes unnamed. */
function mayMeetAnother({ original, mentions }: Scene, e: number): boolean {
  const text = original[e] ?? ''
  const first = Math.min(...(mentions[e] ?? []).map(({ range }) => range[0]))
  return OBJECT.test(text) || SUBJECT.test(text.slice(0, first))
}

/** "He hurried to the village": who he is, the sentence before says. */
function subjectOf({ original, mentions }: Scene, e: number): number {
  const hasNone = !(mentions[e] ?? []).some(({ kind }) => kind === 'person')
  return hasNone && /^(?:He|She)\b/u.test(original[e] ?? '') && e > 0 ? e - 1 : e
}

/** Does a sentence speak of somebody besides whom it names: a pronoun before the name, a speaker, a role? */
export function mayMeanAnother(text: string, { range }: Mention): boolean {
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
