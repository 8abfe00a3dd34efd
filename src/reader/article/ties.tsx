import { useState } from 'react'

import type { Collation } from '#article/collation.ts'
import { sideOf } from '#article/locator.ts'
import type { Article } from '#article/schema.ts'

import { useSetting } from '../use-setting.ts'
import { Connector } from './connector.tsx'
import { FarQuotation } from './far-quotation.tsx'
import type { Shown } from './shown.ts'
import { type Sight, useSight } from './use-sight.ts'

/** A sentence as it is seen, and its counterparts. */
interface Tied {
  own: Sight
  others: Sight[]
}

/**
 * Side by side, what ties the sentence in hand to its counterparts: a line through the gutter, and a quotation of what is
 * out of sight. The sentence in hand never moves.
 *
 * The quotation of the chosen sentence stays while another is pointed at, unless that has one for the same place: the
 * pointer could not reach it otherwise, for it goes there over sentences.
 *
 * @param props.lit the sentence that is pointed at, focused or chosen
 * @param props.chosen the chosen one: only its quotation has a way to go
 */
export function Ties(props: {
  article: Article
  collation: Collation
  shown: Shown | null
  lit: string | null
  chosen: string | null
}) {
  const { article, collation, shown, lit, chosen } = props
  const [reveal] = useSetting('reveal')
  // The chosen sentence that was left for its counterpart: the way back stays, however far the reader goes on there.
  const [left, setLeft] = useState<{ id: string; isAway: boolean } | null>(null)
  const countersOf = (id: string | null) => collation.counterparts.get(id ?? '') ?? []
  const inHand = [...new Set([lit, chosen])].flatMap((id) => (id && countersOf(id).length > 0 ? id : []))
  const sights = useSight(inHand.flatMap((id) => [id, ...countersOf(id)]))
  const tied = inHand.flatMap((id) => tiedBy(sights, id, countersOf(id)))
  const inLight = tied.find(({ own }) => own.id === lit)
  const [edge, setEdge] = useState<number | null>(null)

  const isLeftSeen = tied.some(({ own }) => own.id === left?.id && own.sight === 'seen')
  if (left?.isAway === isLeftSeen) setLeft(isLeftSeen ? null : { ...left, isAway: true })

  const far = tied.flatMap((one) => farOf(one, one.own.id === chosen && chosen === left?.id))
  const quoted = far.filter(({ sight }, at) => at === 0 || !isSamePlace(sight, far[0]?.sight))
  const docked = quoted.find(({ of }) => of === lit)
  const isCovered = (id: string) =>
    sideOf(id) === (reveal && COVERED[reveal]) && !document.getElementById(id)?.hasAttribute('data-revealed')
  return (
    <>
      {inLight?.own.sight === 'seen' && (
        <Connector
          from={inLight.own}
          to={nearestFar(inLight.others)}
          dock={docked && edge !== null ? { id: docked.sight.id, edge } : null}
          isDiffering={collation.wordsInHand(inLight.own.id).differing.length > 0}
        />
      )}
      {quoted.map(({ sight, of }) => {
        const sentence = collation.sentence(sight.id)
        const isChosen = of === chosen
        const isOrigin = of === sight.id
        const go = () => {
          if (!isOrigin) setLeft({ id: of, isAway: false })
          bringIntoView(sight.id)
        }
        return (
          sentence && (
            <FarQuotation
              key={isChosen ? 'chosen' : 'lit'}
              sight={sight}
              text={isCovered(sight.id) && !isChosen ? null : (shown?.textOf(sentence) ?? sentence.text)}
              lang={(shown?.languages ?? article.languages)[sideOf(sight.id)]}
              of={of}
              isOrigin={isOrigin}
              onGo={isChosen ? go : null}
              onStand={of === lit ? setEdge : null}
            />
          )
        )
      })}
    </>
  )
}

/** The side that each value of the setting covers. */
const COVERED = { en: 'original', zh: 'summary' } as const

/** A sentence and its counterparts as they are seen; nothing before they have been looked at. */
function tiedBy(sights: readonly Sight[], id: string, counterparts: readonly string[]): Tied[] {
  const own = sights.find((sight) => sight.id === id)
  const others = counterparts.flatMap((other) => sights.find((sight) => sight.id === other) ?? [])
  return own && others.length > 0 ? [{ own, others }] : []
}

/**
 * What is to be quoted: of a sentence that is seen the first counterpart that is not, else the sentence itself beside its
 * counterparts, or where it was left for them.
 */
function farOf({ own, others }: Tied, isLeft: boolean): { sight: Sight; of: string }[] {
  const isBeside = isLeft || others.some(({ sight }) => sight === 'seen')
  const sight = own.sight === 'seen' ? others.find((other) => other.sight !== 'seen') : isBeside ? own : undefined
  return sight ? [{ sight, of: own.id }] : []
}

function isSamePlace(one: Sight, other: Sight | undefined): boolean {
  return one.sight === other?.sight && one.column.left === other.column.left
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
