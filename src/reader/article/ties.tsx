import type { Collation } from '#article/collation.ts'
import { sideOf } from '#article/locator.ts'
import type { Article } from '#article/schema.ts'

import { Connector } from './connector.tsx'
import { FarQuotation } from './far-quotation.tsx'
import type { Shown } from './shown.ts'
import { type Sight, useSight } from './use-sight.ts'

/**
 * Side by side, what ties the sentence in hand to its counterparts: a line through the gutter, and a quotation of what is
 * out of sight. The sentence in hand never moves.
 *
 * @param props.lit the sentence that is pointed at, focused or chosen
 * @param props.chosen the chosen one: only its quotations have ways to go
 */
export function Ties(props: {
  article: Article
  collation: Collation
  shown: Shown | null
  lit: string | null
  chosen: string | null
}) {
  const { article, collation, shown, lit, chosen } = props
  const others = collation.counterparts.get(lit ?? '') ?? []
  const [own, ...seen] = useSight(lit && others.length > 0 ? [lit, ...others] : [])
  if (!own || own.id !== lit || seen.length === 0) return null

  const isInSight = seen.some(({ sight }) => sight === 'seen')
  const far = own.sight === 'seen' ? seen.find(({ sight }) => sight !== 'seen') : isInSight ? own : undefined
  const lines = own.sight === 'seen' ? { from: own, to: nearestFar(seen) } : isInSight ? { from: own, to: [] } : null
  const quoted = far && collation.sentence(far.id)
  const isDiffering = collation.wordsInHand(lit).differing.length > 0
  return (
    <>
      {lines && lines.to.length > 0 && <Connector {...lines} isDiffering={isDiffering} />}
      {far && quoted && (
        <FarQuotation
          sight={far}
          sentence={shown ? { ...quoted, text: shown.textOf(quoted) } : quoted}
          lang={(shown?.languages ?? article.languages)[sideOf(far.id)]}
          isOrigin={far === own}
          onGo={lit === chosen ? () => bringIntoView(far.id) : null}
        />
      )}
    </>
  )
}

/** All that are seen, and of those out of sight one above and one below: their lines would run over each other. */
function nearestFar(sights: readonly Sight[]): Sight[] {
  return sights.filter(({ sight }, at) => sight === 'seen' || sights.findIndex((one) => one.sight === sight) === at)
}

/** Brings a sentence into the middle of the window, smoothly where the reader likes motion. */
function bringIntoView(id: string): void {
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth'
  document.getElementById(id)?.scrollIntoView({ block: 'center', behavior })
}
