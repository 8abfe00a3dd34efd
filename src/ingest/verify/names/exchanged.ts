import { isWithin, meet } from '#article/range.ts'
import type { Range } from '#article/schema.ts'

import { CHINESE_BREAK, clauseAround } from '../polarity/clause-around.ts'

import type { Mention } from './mentions.ts'
import type { Person, Replaced, Scene } from './scene.ts'
import { type Proof, worthOf } from './support.ts'

/** What the clause of a name must share with a clause of the original that names another, … */
const LEAST_IN_CLAUSE = 1.2
/** … and how much of that the clauses that do name it may share. */
const MOST_OF_CLAUSE = 0.25
/** Where one of several who do something ends, and the next begins. */
const ENGLISH_BREAK = /[;:—]|,[”"]? (?:and|but|while|whereas)\b|\. /gu
const PRONOUN = /\b(?:he|she|him|her|his|hers|they|them|their|we|I|both)\b/iu

/** A clause of a linked sentence. */
interface Unit {
  e: number
  range: Range
}

/**
 * A person whom a linked sentence names, but for something else: 鲍威尔以9秒71获第二 with "Gay ran 9.71; Powell was third in
 * 9.84". Only where the clause of the name shares much with a clause that names one other person, and hardly anything with
 * those that name the person.
 */
export function exchangedPerson(scene: Scene, z: number, linked: readonly number[]): Replaced | null {
  const text = scene.chinese[z] ?? ''
  const units = linked.flatMap((e) => clausesOf(scene.original[e] ?? '').map((range): Unit => ({ e, range })))
  const found = [...scene.persons.values()].flatMap((person) => {
    const place = person.places.get(z)
    if (!place) return []
    const clause = clauseAround(text, place, CHINESE_BREAK)
    const replaced = isAlone(scene, z, person, place, clause) && takenFrom(scene, z, person, place, clause, units)
    return replaced || []
  })
  return found[0] ?? null
}

function clausesOf(sentence: string): Range[] {
  const starts = [0, ...[...sentence.matchAll(ENGLISH_BREAK)].map(({ index, 0: words }) => index + words.length)]
  return starts.map((start, at) => [start, starts[at + 1] ?? sentence.length])
}

/** Does a Chinese clause name one person? */
function isAlone({ persons }: Scene, z: number, person: Person, place: Range, clause: Range): boolean {
  return [...persons.values()].every((other) => {
    const range = other === person ? undefined : other.places.get(z)
    return !range || meet(range, place) || !isWithin(range, clause)
  })
}

function takenFrom(
  scene: Scene,
  z: number,
  { mentions }: Person,
  place: Range,
  clause: Range,
  units: readonly Unit[],
): Replaced | null {
  const weighed = units.map((unit) => ({ unit, worth: worthOf(within(scene, z, place, clause, unit)) }))
  const names = ({ e, range }: Unit) => (scene.mentions[e] ?? []).filter((mention) => isWithin(mention.range, range))
  const called = new Set(mentions.map(({ who }) => who))
  const isCalled = (mention: Mention) => called.has(mention.who)
  const own = weighed.filter(({ unit }) => names(unit).some(isCalled))
  // Where no clause of a linked sentence names the person, that is a matter of whole sentences.
  if (own.length === 0) return null
  const [best] = weighed.toSorted((one, other) => other.worth - one.worth)
  if (!best || best.worth < LEAST_IN_CLAUSE || own.some(({ worth }) => worth > best.worth * MOST_OF_CLAUSE)) return null
  const { e, range } = best.unit
  const text = scene.original[e]?.slice(...range) ?? ''
  const others = names(best.unit).filter((mention) => mention.kind === 'person' && !isCalled(mention))
  const [other] = others
  if (!other || new Set(others.map(({ who }) => who)).size > 1 || PRONOUN.test(text)) return null
  const isSaid = [...scene.persons.values()].some(
    (person) =>
      person.mentions.some((mention) => mention.who === other.who) &&
      person.places.get(z) &&
      isWithin(person.places.get(z) ?? [0, 0], clause),
  )
  return isSaid ? null : { kind: 'person', summaryRange: place, sentence: e, originalRange: other.range }
}

/** What the clause of a name shares with a clause of the original; what somebody is goes with the name. */
function within({ support }: Scene, z: number, place: Range, clause: Range, { e, range }: Unit): Proof[] {
  return support
    .proofs(z, e, place)
    .filter(
      ({ summaryRange, originalRange }) =>
        isWithin(summaryRange, clause) && isWithin(originalRange, range) && summaryRange[1] !== place[0],
    )
}
