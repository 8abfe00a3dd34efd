import { type Language, LANGUAGES } from '#i18n/setup.ts'

import { type View, VIEWS } from './url.ts'

/** The papers to read on; without a choice the system's light or dark. */
export const THEMES = ['light', 'sepia', 'dark'] as const
/** One of {@link THEMES}. */
export type Theme = (typeof THEMES)[number]

/** What the reader chose and the device remembers. What was never chosen is absent. */
export interface Saved {
  view?: View
  ui?: Language
  theme?: Theme
}

/** Where the choices are kept; the head script reads the same place. */
const STORE = 'duizhao'

/** The reader's saved choices. Broken or unknown values are as good as absent. */
export function readSaved(): Saved {
  const { view, ui, theme } = stored()
  const saved: Saved = {}
  const known = {
    view: VIEWS.find((value) => value === view),
    ui: LANGUAGES.find((value) => value === ui),
    theme: THEMES.find((value) => value === theme),
  }
  if (known.view) saved.view = known.view
  if (known.ui) saved.ui = known.ui
  if (known.theme) saved.theme = known.theme
  return saved
}

/** Remembers a choice beside the others; `undefined` forgets it. Where the device allows no storage, it lasts for the page. */
export function save(choice: { [Name in keyof Saved]: Saved[Name] | undefined }): void {
  try {
    localStorage.setItem(STORE, JSON.stringify({ ...stored(), ...choice }))
  } catch {
    // Private windows and full disks: the choice still holds for this page.
  }
}

function stored(): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(STORE) ?? '{}')
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    // No storage, or text that is not ours.
    return {}
  }
}
