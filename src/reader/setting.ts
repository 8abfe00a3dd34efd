import { CHOICES, type Choices, readSaved, save, STORE, type ValueOf } from './saved.ts'
import { currentView, replaceView } from './url.ts'

/**
 * The name of a choice that holds for every page alike: it stands on the root element as `data-…`, and is absent there
 * while the default holds. The view belongs to the address, the theme may be the system's, and the language of the
 * interface needs its dictionary; they have hooks of their own.
 */
export type Setting = Exclude<keyof Choices, 'view' | 'theme' | 'ui'>

const OTHERS = new Set<keyof Choices>(['view', 'theme', 'ui'])
const SETTINGS = (Object.keys(CHOICES) as (keyof Choices)[]).filter((name): name is Setting => !OTHERS.has(name))

/** The value of a setting that the page shows; `undefined` where the default holds. */
export function shownSetting<Name extends Setting>(name: Name): ValueOf<Name> | undefined {
  const shown = document.documentElement.dataset[name]
  return (CHOICES[name] as readonly ValueOf<Name>[]).find((value) => value === shown)
}

/** Shows a value and saves it; `undefined` goes back to the default. A script is put into the address as well. */
export function chooseSetting<Name extends Setting>(name: Name, value: ValueOf<Name> | undefined): void {
  showSetting(name, value)
  save({ [name]: value })
  if (name !== 'script') return
  const { script: _, ...others } = currentView()
  const script = shownSetting('script')
  replaceView({ ...others, ...(script && { script }) })
}

/** True where any setting differs from its default. */
export function isSettingChosen(): boolean {
  return SETTINGS.some((name) => shownSetting(name) !== undefined)
}

/** Goes back to the default of every setting. */
export function resetSettings(): void {
  for (const name of SETTINGS) if (shownSetting(name) !== undefined) chooseSetting(name, undefined)
}

/** Shows the script that the address asks for, else the saved one: that of another page's address went with its page. */
export function showOpeningScript(): void {
  showSetting('script', currentView().script ?? readSaved().script)
}

/** Shows what is chosen in other tabs, from now on. What the address says of the script stays. @returns the way to stop */
export function followOtherTabs(): () => void {
  addEventListener('storage', follow)
  return () => removeEventListener('storage', follow)
}

function follow({ key }: StorageEvent): void {
  if (key !== null && key !== STORE) return
  const saved = readSaved()
  for (const name of SETTINGS) if (name !== 'script') showSetting(name, saved[name])
  showOpeningScript()
}

function showSetting(name: Setting, value: string | undefined): void {
  const { dataset } = document.documentElement
  // Only where it changes: whoever watches the element keeps the reading place for each change.
  if (value === undefined) delete dataset[name]
  else if (dataset[name] !== value) dataset[name] = value
}
