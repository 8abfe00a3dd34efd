import { type ComponentType, lazy, type LazyExoticComponent } from 'react'

import { completeWords } from '#i18n/setup.ts'

/**
 * A part of a page that is fetched when it is first shown, together with the words it may need. Stands inside `Suspense`.
 *
 * @example lazyPart(() => import('./evidence-card.tsx').then((module) => module.EvidenceCard))
 */
export function lazyPart<Props>(
  fetchPart: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => {
    const [Part] = await Promise.all([fetchPart(), completeWords()])
    return { default: Part }
  })
}
