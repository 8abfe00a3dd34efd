import { hasWord, type KnownName, type KnownNames } from './known-names.ts'
import { besideTheSame } from './beside.ts'
import { isLeftOut } from './left-out.ts'
import { isCountry, isOfCountry, isPlace } from './places.ts'
import type { Replaced, Scene } from './scene.ts'
import { LEAST_WORTH, MOST_OF_BEST, worthOf } from './support.ts'

/** What stands before a town's name. */
const IN = /\b(?:in|at|to|from|near|outside) $/iu

/**
 * A town or an organisation that the original names elsewhere, where a linked sentence has another: 在伦敦去世 with "died in
 * Cairo", 英国航空的飞机 with "an Air France plane". No sentence that names it is as near to the Chinese one.
 */
export function namedElsewhereConflict(
  scene: Scene,
  z: number,
  linked: readonly number[],
  names: KnownNames,
): Replaced | null {
  const { chinese, original, support, mentions } = scene
  const said = names.in(chinese[z] ?? '')
  const found = said.flatMap((name): Replaced[] => {
    const { range, english } = name
    const kind = kindOf(name, original)
    if (!kind) return []
    const holders = original.flatMap((text, e) => (english.some((form) => hasWord(text, form.join(' '))) ? [e] : []))
    if (holders.length === 0 || holders.some((e) => linked.includes(e))) return []
    const [best] = linked
      .map((e) => ({ e, proofs: support.proofs(z, e, range) }))
      .toSorted((one, other) => worthOf(other.proofs) - worthOf(one.proofs))
    if (!best || worthOf(best.proofs) < LEAST_WORTH || support.explains(z, best.e, range)) return []
    if (holders.some((e) => worthOf(support.proofs(z, e, range)) > MOST_OF_BEST * worthOf(best.proofs))) return []
    const text = original[best.e] ?? ''
    const others = (mentions[best.e] ?? []).filter(
      (mention) =>
        (kind === 'organisation' || IN.test(text.slice(0, mention.range[0]))) &&
        (mention.kind === kind || names.kindsOf(mention.words).has(kind)) &&
        !isOfCountry(mention.words) &&
        isLeftOut(scene, z, name, mention, said),
    )
    const [other] = others
    return other &&
      others.length === 1 &&
      !isListed(text, other.range) &&
      besideTheSame(best.proofs, range, other.range)
      ? [{ kind, summaryRange: range, sentence: best.e, originalRange: other.range }]
      : []
  })
  return found.length === 1 ? (found[0] ?? null) : null
}

/** Whether a name is a town's, though no dictionary says so, or one that can only be an organisation's. */
function kindOf(name: KnownName, original: readonly string[]): 'place' | 'organisation' | null {
  if (isCountry(name.chinese)) return null
  if (name.kinds.length === 1 && name.kinds[0] === 'organisation') return 'organisation'
  const isTown = original.some((text) => name.english.some((form) => isIn(text, form.join(' '))))
  return isPlace(name) || (name.kinds.length === 0 && isTown) ? 'place' : null
}

/** Milan and Madrid: which of them the Chinese could mean is not plain. */
function isListed(text: string, [, end]: readonly [number, number]): boolean {
  return /^,? (?:and|or) \p{Lu}|^, \p{Lu}\p{L}+ and \p{Lu}/u.test(text.slice(end))
}

function isIn(text: string, name: string): boolean {
  return IN.test(text.slice(0, Math.max(0, text.indexOf(name))))
}
