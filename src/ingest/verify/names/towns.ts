import { hasWord, type KnownNames } from './known-names.ts'
import { besideTheSame } from './beside.ts'
import { isLeftOut } from './left-out.ts'
import { isCountry, isOfCountry, isPlace } from './places.ts'
import type { Replaced, Scene } from './scene.ts'
import { LEAST_WORTH, MOST_OF_BEST, worthOf } from './support.ts'

/** What stands before a town's name. */
const IN = /\b(?:in|at|to|from|near|outside) $/iu

/**
 * A town that the original names elsewhere, where a linked sentence has another town: 在伦敦去世 with "died in Cairo". No
 * sentence that names it is as near to the Chinese one.
 */
export function townConflict(scene: Scene, z: number, linked: readonly number[], names: KnownNames): Replaced | null {
  const { chinese, original, support, mentions } = scene
  const said = names.in(chinese[z] ?? '')
  const found = said.flatMap((town): Replaced[] => {
    const { range, english } = town
    if (isCountry(town.chinese)) return []
    const isTown = original.some((text) => english.some((form) => isIn(text, form.join(' '))))
    if (!isPlace(town) && (town.kinds.length > 0 || !isTown)) return []
    const holders = original.flatMap((text, e) => (english.some((form) => hasWord(text, form.join(' '))) ? [e] : []))
    if (holders.length === 0 || holders.some((e) => linked.includes(e))) return []
    const [best] = linked
      .map((e) => ({ e, proofs: support.proofs(z, e, range) }))
      .toSorted((one, other) => worthOf(other.proofs) - worthOf(one.proofs))
    if (!best || worthOf(best.proofs) < LEAST_WORTH) return []
    if (holders.some((e) => worthOf(support.proofs(z, e, range)) > MOST_OF_BEST * worthOf(best.proofs))) return []
    const text = original[best.e] ?? ''
    const others = (mentions[best.e] ?? []).filter(
      (mention) =>
        IN.test(text.slice(0, mention.range[0])) &&
        (mention.kind === 'place' || names.kindsOf(mention.words).has('place')) &&
        !isOfCountry(mention.words) &&
        isLeftOut(scene, z, town, mention, said),
    )
    const [other] = others
    return other && others.length === 1 && besideTheSame(best.proofs, range, other.range)
      ? [{ kind: 'place', summaryRange: range, sentence: best.e, originalRange: other.range }]
      : []
  })
  return found.length === 1 ? (found[0] ?? null) : null
}

function isIn(text: string, name: string): boolean {
  return IN.test(text.slice(0, Math.max(0, text.indexOf(name))))
}
