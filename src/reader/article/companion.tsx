import type { RefObject } from 'react'

import type { Collation } from '#article/collation.ts'
import type { Article } from '#article/schema.ts'

import { useMedia } from '../use-media.ts'
import { Ties } from './ties.tsx'
import { useKeptPlace } from './use-kept-place.ts'
import { useLit } from './use-lit.ts'
import { useMarkedWords } from './use-marked-words.ts'
import type { usePlace } from './use-place.ts'
import { useSaidVerdicts } from './use-said-verdicts.ts'
import { useView } from './use-view.ts'

/** What keeps a reader company once the text is there: none of it is needed for the first look, so it is fetched at rest. */
export function Companion(props: {
  article: Article
  collation: Collation
  text: RefObject<HTMLElement | null>
  chosen: ReturnType<typeof usePlace>
}) {
  const { article, collation, text, chosen } = props
  const lit = useLit(text)
  const view = useView()
  const isWide = useMedia('(width >= 700px)')
  useMarkedWords(lit, collation)
  useKeptPlace(text)
  useSaidVerdicts()
  return (
    view === 'both' &&
    isWide && <Ties article={article} collation={collation} lit={lit} chosen={chosen.place?.start ?? null} />
  )
}
