import { useState } from 'react'

import { type Collation, type Hand, idsIn } from '#article/collation.ts'
import { sideOf } from '#article/locator.ts'
import type { Article } from '#article/schema.ts'

import { useMedia } from '../use-media.ts'
import { useSetting } from '../use-setting.ts'
import { CitedSentence } from './cited-sentence.tsx'
import { Connector } from './connector.tsx'
import { FarQuotation } from './far-quotation.tsx'
import { bringToMiddle } from './reading-line.ts'
import type { Shown } from './shown.ts'
import { type Sight, useSight } from './use-sight.ts'
import { useView } from './use-view.ts'

interface Props {
  article: Article
  collation: Collation
  shown: Shown | null
  /** The sentence that is pointed at or focused, else the chosen ones. */
  lit: Hand
  /** The chosen ones, those of a paragraph or of a range as one: only their quotation has a way to go. */
  chosen: Hand
}

/** Sentences in hand as they are seen, and their counterparts, first those that share most with them. */
interface Tied {
  own: Sight
  others: Sight[]
}

/**
 * What ties the sentences in hand to their counterparts, where both columns stand side by side: a change of view renders
 * no more than this again.
 */
export function Ties(props: Props) {
  const isWide = useMedia('(width >= 700px)')
  const view = useView()
  return view === 'both' && isWide && <SideBySide {...props} />
}

/**
 * Side by side, what ties the sentences in hand to their counterparts: a line through the gutter, and a quotation of what
 * is out of sight. The sentences in hand never move.
 *
 * The quotation of the chosen sentences stays while another is pointed at, unless that has one for the same place: the
 * pointer could not reach it otherwise, for it goes there over sentences.
 */
function SideBySide(props: Props) {
  const { article, collation, shown, lit, chosen } = props
  const [reveal] = useSetting('reveal')
  // The chosen sentences that were left for their counterpart: the way back stays, however far the reader goes on there.
  const [left, setLeft] = useState<{ hand: Hand; isAway: boolean } | null>(null)
  const inHand = [...new Set([lit, chosen])].filter((hand) => collation.strongest(hand).length > 0)
  const sights = useSight(inHand.flatMap((hand) => [hand, ...collation.strongest(hand)]))
  const tied = inHand.flatMap((hand) => tiedBy(sights, hand, collation.strongest(hand)))
  const inLight = tied.find(({ own }) => own.hand === lit)
  const [edge, setEdge] = useState<number | null>(null)

  const isLeftSeen = tied.some(({ own }) => own.hand === left?.hand && own.sight === 'seen')
  if (left?.isAway === isLeftSeen) setLeft(isLeftSeen ? null : { ...left, isAway: true })

  const far = tied.flatMap((one) => farOf(one, one.own.hand === chosen && chosen === left?.hand))
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
          dock={docked && edge !== null ? { hand: docked.sight.hand, edge } : null}
          isDiffering={collation.wordsInHand(inLight.own.hand).differing.length > 0}
        />
      )}
      {quoted.map(({ sight, of }) => {
        const sentence = collation.sentence(firstIn(sight.hand))
        const isChosen = of === chosen
        const isOrigin = of === sight.hand
        const go = () => {
          if (!isOrigin) setLeft({ hand: of, isAway: false })
          bringToMiddle(document.getElementById(firstIn(sight.hand)))
        }
        return (
          sentence && (
            <FarQuotation
              key={isChosen ? 'chosen' : 'lit'}
              id={sentence.id}
              sight={sight}
              text={
                isCovered(sentence.id) && !isChosen ? null : (
                  <CitedSentence sentence={sentence} {...collation.wordsInHand(of)} shown={shown} />
                )
              }
              lang={(shown?.languages ?? article.languages)[sideOf(sentence.id)]}
              of={firstIn(of)}
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

/** What is in a hand and its counterparts as they are seen; nothing before they have been looked at. */
function tiedBy(sights: readonly Sight[], hand: Hand, counterparts: readonly string[]): Tied[] {
  const own = sights.find((sight) => sight.hand === hand)
  const others = counterparts.flatMap((other) => sights.find((sight) => sight.hand === other) ?? [])
  return own && others.length > 0 ? [{ own, others }] : []
}

/**
 * What is to be quoted: of a sentence that is seen the first counterpart that is not, else the sentence itself beside its
 * counterparts, or where it was left for them.
 */
function farOf({ own, others }: Tied, isLeft: boolean): { sight: Sight; of: Hand }[] {
  const isBeside = isLeft || others.some(({ sight }) => sight === 'seen')
  const sight = own.sight === 'seen' ? others.find((other) => other.sight !== 'seen') : isBeside ? own : undefined
  return sight ? [{ sight, of: own.hand }] : []
}

function firstIn(hand: Hand): string {
  return idsIn(hand)[0] ?? ''
}

function isSamePlace(one: Sight, other: Sight | undefined): boolean {
  return one.sight === other?.sight && one.column.left === other.column.left
}

/** All that are seen, and of those out of sight one above and one below: their lines would run over each other. */
function nearestFar(sights: readonly Sight[]): Sight[] {
  return sights.filter(({ sight }, at) => sight === 'seen' || sights.findIndex((one) => one.sight === sight) === at)
}
