import { LANGUAGES } from '#i18n/setup.ts'

import { store, stored } from './store.ts'
import { SCRIPTS, VIEWS } from './url.ts'

/** The papers to read on; without a choice the system's light or dark. */
export const THEMES = ['light', 'sepia', 'dark'] as const

/** The sizes of the Chinese text on a wide page, in pixels; without a choice {@link NORMAL_SIZE}. All else keeps in proportion. */
export const SIZES = ['16', '17', '20', '22', '24', '28', '32'] as const

/** The size that is read without a choice, in pixels. */
export const NORMAL_SIZE = '18'

/**
 * Everything that the device remembers, with the values that can be chosen. The values that hold without a choice have
 * no name here: what was never chosen is absent. All but the language of the interface stand on the root element as
 * `data-…` of the same name, where style sheets find them.
 */
export const CHOICES = {
  view: VIEWS,
  ui: LANGUAGES,
  /** The script of the Chinese text; without a choice that of the article. */
  script: SCRIPTS,
  theme: THEMES,
  size: SIZES,
  /** The space between lines. */
  leading: ['tight', 'loose'],
  /** The length of lines. */
  measure: ['narrow', 'wide'],
  /** The typeface of the Chinese text. */
  zh: ['sans'],
  /** The typeface of the English text. */
  en: ['sans'],
  /** The verdict marks that are shown. */
  marks: ['conflicts', 'none'],
  /** The language that is covered until a sentence is tapped. */
  reveal: ['en', 'zh'],
  /** What the summary left out of the original is shaded. */
  omitted: ['shade'],
  pinyin: ['chosen', 'all'],
  /** Shortcuts of a single key are off. */
  keys: ['off'],
} as const

/** The type of {@link CHOICES}: names and their values. */
export type Choices = typeof CHOICES

/** A value of one choice. */
export type ValueOf<Name extends keyof Choices> = Choices[Name][number]

/** What the reader chose and the device remembers. */
export type Saved = { [Name in keyof Choices]?: ValueOf<Name> }

/** Where the choices are kept; the head script reads the same place. */
export const STORE = 'duizhao'

/** The reader's saved choices. Broken or unknown values are as good as absent. */
export function readSaved(): Saved {
  const found = stored(STORE)
  const known = Object.entries(CHOICES).filter(([name, values]) => values.some((value) => value === found[name]))
  return Object.fromEntries(known.map(([name]) => [name, found[name]]))
}

/** Remembers a choice beside the others; `undefined` forgets it. Where the device allows no storage, it lasts for the page. */
export function save(choice: { [Name in keyof Saved]: Saved[Name] | undefined }): void {
  store(STORE, choice)
}
