import { useCallback, useEffect, useLayoutEffect, useState, useSyncExternalStore } from 'react'

import type { Place } from '#article/locator.ts'

import { readSaved, save } from '../saved.ts'
import { currentView, hides, openingView, replaceView, type View, VIEWS } from '../url.ts'
import { useRootAttribute } from '../use-root-attribute.ts'

/** The view an article is shown in, as the root element's `data-view` says. */
export function useView(): View {
  const found = useRootAttribute('data-view', 'both')
  return VIEWS.find((view) => view === found) ?? 'both'
}

/** The way a reader chooses a view: it is shown, saved, and put into the address. */
export function useChooseView(): (view: View) => void {
  return useCallback((view: View) => {
    showView(view)
    save({ view })
    const { view: _, ...others } = currentView()
    replaceView(view === 'both' ? others : { ...others, view })
  }, [])
}

/** The view that the page shows now. */
export function shownView(): View {
  return VIEWS.find((view) => view === document.documentElement.dataset['view']) ?? 'both'
}

/** Shows a view without saving it: at once, for style sheets follow the radios. */
function showView(view: View): void {
  // Only where it changes: whoever watches the element keeps the reading place for each change.
  if (document.documentElement.dataset['view'] !== view) document.documentElement.dataset['view'] = view
  // The first is soon found; to look for all of them is to look through the whole text.
  const group = document.querySelector('input[name=view]')?.closest('fieldset')
  for (const radio of group?.querySelectorAll('input') ?? []) radio.checked = radio.value === view
}

/**
 * Opens both columns, unsaved, where the present view hides the one that the place lies in.
 *
 * @returns true where it did: no browser can have gone to the place before
 */
export function uncover({ start }: Place): boolean {
  const isHidden = hides(shownView(), start)
  if (isHidden) showView('both')
  return isHidden
}

/**
 * Opens an article in the view of its address, or the saved one. The head script did so before the first paint; this
 * is for articles opened from within the page, and for a choice made before the page was hydrated, which is kept.
 */
export function useOpeningView(): void {
  const choose = useChooseView()
  const isHydrated = useIsHydrated()
  useLayoutEffect(() => {
    const opening = openingView(currentView(), readSaved().view)
    if (isHydrated && shownView() !== opening) choose(shownView())
    else showView(opening)
  }, [choose, isHydrated])

  useEffect(() => {
    const follow = () => showView(openingView(currentView(), readSaved().view))
    addEventListener('popstate', follow)
    return () => removeEventListener('popstate', follow)
  }, [])
}

/** True where this component took over a prerendered page, false where it was rendered in the browser. */
function useIsHydrated(): boolean {
  const hydrates = useSyncExternalStore(
    never,
    () => false,
    () => true,
  )
  const [first] = useState(hydrates)
  return first
}

function never(): () => void {
  return () => {}
}
