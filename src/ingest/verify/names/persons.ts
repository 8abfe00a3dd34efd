import { isWithin, meet, textBetween } from '#article/range.ts'
import type { Range } from '#article/schema.ts'

import { CHINESE_BREAK, clauseAround } from '../polarity/clause-around.ts'

import { besideTheSame } from './beside.ts'
import type { Heard } from './heard.ts'
import { isLikePerson, type Mention } from './mentions.ts'
import { areSubjects, mayMeanAnother, playOnePart } from './same-part.ts'
import type { Person, Replaced, Scene } from './scene.ts'
import { LEAST_WORTH, MOST_OF_BEST, type Proof, worthOf } from './support.ts'

/** How much more must speak for one wrong name than for another, where either of two may be. */
const CLEARER = 1.25
/** A sentence that adds as much as this to what the best linked one proves is what the Chinese one speaks of, … */
const MOST_ADDED = 0.8
/** … or where the best one proves much, as much as this share of it. */
const MOST_ADDED_OF_BEST = 1 / 4
/** What the clause of a name must share with a sentence that does not have it, … */
const LEAST_IN_CLAUSE = 1.2
/** … and how much of that a sentence that has it may share. */
const MOST_OF_CLAUSE = 0.4
/** A first or family name that sounds no more like anything in the Chinese sentence than this is not in it. */
const PERHAPS = 0.25
/** The persons of an article, and where the Chinese sentences name them. */
export function personsOf(mentions: Scene['mentions'], heard: Heard): Map<string, Person> {
  const byName = new Map<string, Mention[]>()
  for (const mention of mentions.flat())
    if (mayBePerson(mention)) byName.set(mention.who, [...(byName.get(mention.who) ?? []), mention])
  return new Map(
    [...byName].map(([who, all]) => {
      const places = heard.places(all)
      // Of whom nothing is told is a person where Chinese has the dot of a foreign name.
      const isSure = all.some(({ kind }) => kind === 'person')
      const sure = isSure ? places : new Map([...places].filter(([z, range]) => heard.hasDot(z, range)))
      return [who, { mentions: all, words: new Set(all.flatMap(({ words }) => words)), places: sure }]
    }),
  )
}

/** A person of the Chinese sentence whom the linked sentences do not name but who stands where they name another. */
export function personConflict(scene: Scene, z: number, linked: readonly number[]): Replaced | null {
  const found = [...scene.persons.values()].flatMap((stranger) => {
    const place = stranger.places.get(z)
    return (place && replacedBy(scene, z, linked, stranger, place)) ?? []
  })
  const [first, ...others] = found.toSorted((one, other) => other.worth - one.worth)
  // One who goes by two names is told once.
  const second = others.find(({ replaced }) => !meet(replaced.summaryRange, first?.replaced.summaryRange ?? [0, 0]))
  return first && first.worth >= CLEARER * (second?.worth ?? 0) ? first.replaced : null
}

/** A linked sentence that does not name the person, with what it proves besides. */
interface Candidate {
  e: number
  proofs: Proof[]
  worth: number
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
  const candidates = linked
    .filter((e) => !holders.has(e))
    .map((e): Candidate => {
      const proofs = scene.support.proofs(z, e, place)
      return { e, proofs, worth: worthOf(proofs) }
    })
    .filter(({ worth }) => worth >= LEAST_WORTH)
    .toSorted((one, other) => other.worth - one.worth)
  for (const candidate of candidates) {
    if (isToldElsewhere(scene, z, place, candidate, holders)) continue
    const only = onlyOther(scene, z, names, place, candidate, candidate === candidates[0])
    if (!only) continue
    const { sentence, range } = only
    return { replaced: { kind: 'person', summaryRange: place, sentence, originalRange: range }, worth: candidate.worth }
  }
  return null
}

/** Does the Chinese sentence rest on one that does name the person? Hardly where both are said to have met. */
function isToldElsewhere(
  scene: Scene,
  z: number,
  place: Range,
  { e, proofs: found, worth }: Candidate,
  holders: ReadonlySet<number>,
): boolean {
  if (metBy(scene, z, place, e, holders)) return false
  // What somebody is goes with the name, and is told where the name is.
  const told = [...holders].map((holder) =>
    scene.support.proofs(z, holder, place).filter(({ summaryRange }) => summaryRange[1] !== place[0]),
  )
  const isAsLikely = told.some(
    (proofs) =>
      worthOf(proofs, found) >= Math.max(MOST_ADDED, worth * MOST_ADDED_OF_BEST) ||
      worthOf(proofs) > worth * MOST_OF_BEST,
  )
  if (!isAsLikely) return false
  // A sentence may tell of several, each in a clause of its own.
  const clause = spanOf(scene, z, place)
  const inClause = (proofs: readonly Proof[]) =>
    worthOf(proofs.filter(({ summaryRange }) => isWithin(summaryRange, clause)))
  const most = inClause(found)
  return most < LEAST_IN_CLAUSE || told.some((proofs) => inClause(proofs) > most * MOST_OF_CLAUSE)
}

/** What a Chinese sentence tells of a person: the clause of the name and those behind it, up to one that names another. */
function spanOf({ chinese, persons }: Scene, z: number, place: Range): Range {
  const text = chinese[z] ?? ''
  const [start, end] = clauseAround(text, place, CHINESE_BREAK)
  const others = [...persons.values()].map(({ places }) => places.get(z)).filter((range) => range && range[0] >= end)
  const next = Math.min(
    ...others.map((range) => (range ? clauseAround(text, range, CHINESE_BREAK)[0] : text.length)),
    text.length,
  )
  return [start, Math.max(end, next)]
}

/** The one person whom a linked sentence names and the Chinese one leaves out, where both play one part. */
function onlyOther(
  scene: Scene,
  z: number,
  names: ReadonlySet<string>,
  place: Range,
  { e: found, proofs }: Candidate,
  isBest: boolean,
): Mention | null {
  const missingIn = (sentence: number) =>
    (scene.mentions[sentence] ?? []).filter(
      (mention) =>
        mayBePerson(mention) && !isCalled(mention, names) && scene.heard.isAbsent(mention, z, place, PERHAPS),
    )
  const here = missingIn(found)
  const { e, pronoun } = here.length > 0 ? { e: found, pronoun: null } : subjectOf(scene, found)
  const only = loneOf(here.length > 0 ? here : missingIn(e), scene.original[e] ?? '')
  if (!only || [found, e].some((sentence) => scene.support.explains(z, sentence, place))) return null
  const [chinese, text] = [scene.chinese[z] ?? '', scene.original[e] ?? '']
  const isPlain = playOnePart(proofs, chinese, place, text, only.range)
  if (!isPlain && (!isBest || (e === found && mayMeanAnother(text, only)))) return null
  const isSubject = e === found && areSubjects(proofs, chinese, place, text, only.range)
  return isSubject || besideTheSame(proofs, place, pronoun ?? only.range) ? only : null
}

/** A person, or first and family name of somebody of whom nothing else is told. */
function mayBePerson({ kind, words }: Mention): boolean {
  return kind === 'person' || (kind === null && isLikePerson(words))
}

/** The one of several names that is a person's for sure, or at least no possessive; null where there are more. */
function loneOf(missing: readonly Mention[], text: string): Mention | null {
  const sure = missing.filter(({ kind }) => kind === 'person')
  const likely = sure.length > 0 ? sure : missing
  const doing = likely.filter(({ range }) => !/^['’]/u.test(text.slice(range[1])))
  const left = doing.length > 0 ? doing : likely
  return new Set(left.map(({ who }) => who)).size === 1 ? (left[0] ?? null) : null
}

/** Is somebody meant who has these names? A first name that two share tells nothing where the family name stands too. */
function isCalled({ words, who }: Mention, names: ReadonlySet<string>): boolean {
  return words.length > 1 ? names.has(who) : words.some((word) => names.has(word))
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

/** "He hurried to the village", "In February he hurried": who he is, the sentence before says. */
function subjectOf({ original, mentions }: Scene, e: number): { e: number; pronoun: Range | null } {
  const pronoun = /^(?:[^,;:“”"]{1,40},? )?(?:he|she)\b/iu.exec(original[e] ?? '')?.[0]
  const isNamed = (mentions[e] ?? []).some(({ kind, range }) => kind === 'person' && range[0] < (pronoun?.length ?? 0))
  if (pronoun === undefined || isNamed || e === 0) return { e, pronoun: null }
  return { e: e - 1, pronoun: [pronoun.lastIndexOf(' ') + 1, pronoun.length] }
}
