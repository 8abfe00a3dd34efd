import type { i18n } from 'i18next'
import { type ComponentType, createElement, type ReactElement, useContext, useEffect, useState } from 'react'
import { I18nContext, useTranslation } from 'react-i18next'

import { completeWords } from '#i18n/setup.ts'

import { useAnnounce } from './ui/announcer.tsx'

/**
 * A part of a page that is fetched when it is first shown, together with the words it may need. Until it is there it shows
 * nothing. Where it cannot be had the page goes on without it, the reader is told, and it is fetched anew when it is shown
 * anew or with other props: nothing but success is kept, as `React.lazy` would not have it.
 *
 * The part also takes `onMissing`, which is called each time that it cannot be had.
 *
 * @example lazyPart(() => import('./evidence-card.tsx').then((module) => module.EvidenceCard))
 */
export function lazyPart<Props extends object>(
  fetchPart: () => Promise<ComponentType<Props>>,
): ComponentType<Props & { onMissing?: () => void }> {
  let known: ComponentType<Props> | null = null
  let coming: Promise<ComponentType<Props>> | null = null
  const come = async (i18n: i18n) => {
    try {
      coming ??= Promise.all([fetchPart(), completeWords(i18n)]).then(([part]) => part)
      known = await coming
      return known
    } finally {
      coming = null
    }
  }
  return function LazyPart(props): ReactElement | null {
    const { t } = useTranslation()
    const { i18n } = useContext(I18nContext)
    const announce = useAnnounce()
    const [Part, setPart] = useState(() => known)
    const { onMissing } = props
    // After every render without it: a render that brings other props is a new use.
    useEffect(() => {
      if (Part) return
      let isWaiting = true
      come(i18n).then(
        (part) => isWaiting && setPart(() => part),
        () => {
          if (!isWaiting) return
          announce(t('unreachable-title'))
          onMissing?.()
        },
      )
      return () => {
        isWaiting = false
      }
    })
    return Part && createElement(Part, props)
  }
}
