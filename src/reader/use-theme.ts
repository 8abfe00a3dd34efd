import { useEffect, useSyncExternalStore } from 'react'

import { readSaved, save, type Theme } from './saved.ts'

const DARK = '(prefers-color-scheme: dark)'
const CHOSEN = 'themechosen'

/** The theme the reader chose, or `system`, and the way to choose. The page follows the system while it is left to it. */
export function useTheme(): [theme: Theme | 'system', choose: (theme: Theme | 'system') => void] {
  const theme = useSyncExternalStore(subscribe, saved, beforeHydration)

  useEffect(() => {
    if (theme !== 'system') return
    const system = matchMedia(DARK)
    const follow = () => show('system')
    system.addEventListener('change', follow)
    return () => system.removeEventListener('change', follow)
  }, [theme])

  return [theme, choose]
}

function choose(theme: Theme | 'system'): void {
  save({ theme: theme === 'system' ? undefined : theme })
  show(theme)
  dispatchEvent(new Event(CHOSEN))
}

function show(theme: Theme | 'system'): void {
  const shown = theme !== 'system' ? theme : matchMedia(DARK).matches ? 'dark' : 'light'
  document.documentElement.dataset['theme'] = shown
}

function subscribe(changed: () => void): () => void {
  addEventListener(CHOSEN, changed)
  return () => removeEventListener(CHOSEN, changed)
}

function saved(): Theme | 'system' {
  return readSaved().theme ?? 'system'
}

function beforeHydration(): 'system' {
  return 'system'
}
