import { useEffect, useSyncExternalStore } from 'react'

import { readSaved, save, STORE, THEMES, type ValueOf } from './saved.ts'

/** A theme that is chosen; `undefined` is the system's. */
type Chosen = ValueOf<'theme'> | undefined

const DARK = '(prefers-color-scheme: dark)'
const CHOSEN = 'themechosen'

/** The theme that the reader chose, `undefined` where it is left to the system, and the way to choose. */
export function useTheme(): [theme: Chosen, choose: (theme: Chosen) => void] {
  return [useSyncExternalStore(subscribe, saved, beforeHydration), chooseTheme]
}

/** Keeps the page in step with the system, while it is left to it, and with what is chosen in other tabs. */
export function useFollowedTheme(): void {
  useEffect(() => {
    const system = matchMedia(DARK)
    const follow = () => {
      if (!saved()) show(undefined)
    }
    const followTab = ({ key }: StorageEvent) => {
      if (key === STORE || key === null) tell(saved())
    }
    system.addEventListener('change', follow)
    addEventListener('storage', followTab)
    return () => {
      system.removeEventListener('change', follow)
      removeEventListener('storage', followTab)
    }
  }, [])
}

/** Shows a theme and saves it; `undefined` leaves it to the system again. */
export function chooseTheme(theme: Chosen): void {
  save({ theme })
  tell(theme)
}

/** Chooses the theme that follows the one that is shown: light, sepia, dark, and light again. @returns the theme */
export function nextTheme(): NonNullable<Chosen> {
  const shown = THEMES.findIndex((theme) => theme === document.documentElement.dataset['theme'])
  const next = THEMES[(shown + 1) % THEMES.length] ?? THEMES[0]
  chooseTheme(next)
  return next
}

function tell(theme: Chosen): void {
  show(theme)
  dispatchEvent(new Event(CHOSEN))
}

function show(theme: Chosen): void {
  const shown = theme ?? (matchMedia(DARK).matches ? 'dark' : 'light')
  document.documentElement.dataset['theme'] = shown
}

function subscribe(changed: () => void): () => void {
  addEventListener(CHOSEN, changed)
  return () => removeEventListener(CHOSEN, changed)
}

function saved(): Chosen {
  return readSaved().theme
}

function beforeHydration(): undefined {
  return undefined
}
