import { isPlaceId, type Place, sideOf } from '#article/locator.ts'
import { type Language, LANGUAGES } from '#i18n/setup.ts'

/** The ways to show an article: side by side, Chinese only, original only, paragraph by paragraph. */
export const VIEWS = ['both', 'zh', 'en', 'lines'] as const
/** One of {@link VIEWS}. */
export type View = (typeof VIEWS)[number]

/** The scripts that the Chinese text can be shown in. */
export const SCRIPTS = ['hans', 'hant'] as const
/** One of {@link SCRIPTS}. */
type Script = (typeof SCRIPTS)[number]

/** What the library can be narrowed to: what was not opened, what was begun, and what differs from its original. */
export const SHOWS = ['unread', 'reading', 'differing'] as const
/** One of {@link SHOWS}. */
export type Show = (typeof SHOWS)[number]

/** What an address says of the page it shows; what it leaves open is absent. */
export interface ViewState {
  view?: View
  ui?: Language
  script?: Script
  q?: string
  source?: string
  /** `2023-09` or `undated`. */
  month?: string
  is?: Show
  place?: Place
}

/** A longer question is cut. */
export const LONGEST_QUESTION = 200

const MONTH = /^(\d{4}-(0[1-9]|1[0-2])|undated)$/
const KEY = /^[0-9a-z]{8}$/

/**
 * Reads an address. Unknown parameters and broken values are as good as absent.
 *
 * @param search as in `location.search`, with or without its `?`
 * @param hash as in `location.hash`, with or without its `#`
 * @example parseView('?view=zh&k=k3f9x0ab', '#s2.1') -> { view: 'zh', place: { start: 's2.1', key: 'k3f9x0ab' } }
 */
export function parseView(search: string, hash: string): ViewState {
  const query = new URLSearchParams(search)
  const state: ViewState = {
    ...pick('view', oneOf(VIEWS, query.get('view'))),
    ...pick('ui', oneOf(LANGUAGES, query.get('ui'))),
    ...pick('script', oneOf(SCRIPTS, query.get('script'))),
    ...pick('q', questionOf(query.get('q') ?? '') || undefined),
    ...pick('source', query.get('source')?.trim() || undefined),
    ...pick('month', matching(MONTH, query.get('month'))),
    ...pick('is', oneOf(SHOWS, query.get('is'))),
    ...pick('place', placeOf(hash, query)),
  }
  return state
}

/**
 * Writes what {@link parseView} reads: the search and the fragment, either may be empty. Parameters come in a fixed order.
 *
 * @example formatView({ view: 'zh', place: { start: 's2.1' } }) -> '?view=zh#s2.1'
 */
export function formatView(state: ViewState): string {
  const query = new URLSearchParams()
  const { place, q, source, month, is, view, script, ui } = state
  const said = { q, source, month, is, view, script, ui, to: place?.end, k: place?.key }
  for (const [name, value] of Object.entries(said)) if (value) query.set(name, value)
  const search = query.toString()
  return `${search && `?${search}`}${place?.start ? `#${place.start}` : ''}`
}

/**
 * The view that an article opens in: the address before what the reader saved, before the default. A place in a column
 * that this would hide opens both.
 */
export function openingView({ view, place }: ViewState, saved: View | undefined): View {
  const wanted = view ?? saved ?? 'both'
  return place?.start && hides(wanted, place.start) ? 'both' : wanted
}

/** True where a view hides the column that a place lies in. */
export function hides(view: View, id: string): boolean {
  return view === (sideOf(id) === 'summary' ? 'en' : 'zh')
}

/** A question as an address has it: with single spaces, and not too long. */
export function questionOf(text: string): string {
  const characters = Array.from(text.trim().replaceAll(/\s+/g, ' '))
  return characters.slice(0, LONGEST_QUESTION).join('').trim()
}

/** The state that the window's address says. */
export function currentView(): ViewState {
  return parseView(location.search, location.hash)
}

/** What a step of the history carries that leads to the field to search with. */
export const TO_SEARCH = 'to-search'

/** True, once, where the reader came by such a step; a later return to it is not to search. */
export function comesToSearch(): boolean {
  if (history.state !== TO_SEARCH) return false
  history.replaceState(null, '')
  return true
}

/** Puts a state into the window's address without a new history entry, and without scrolling. */
export function replaceView(state: ViewState): void {
  history.replaceState(history.state, '', `${location.pathname}${formatView(state)}`)
}

/** Hosts show a folder by the name of its index file too: the page goes by that of the folder. */
export function nameFolder(): void {
  const { pathname, href } = location
  if (pathname.endsWith('/index.html')) history.replaceState(history.state, '', href.replace('index.html', ''))
}

/** The path of the window's address. */
export function currentPath(): string {
  return location.pathname
}

/** The full address of a page of this site in the given state, to be sent on. Never carries the interface language. */
export function linkTo(state: ViewState): string {
  const { ui: _, ...sent } = state
  return `${location.origin}${location.pathname}${formatView(sent)}`
}

function placeOf(hash: string, query: URLSearchParams): Place | undefined {
  const fragment = hash.replace(/^#/, '')
  const key = matching(KEY, query.get('k'))
  const start = isPlaceId(fragment) ? fragment : ''
  if (!start) return key === undefined ? undefined : { start, key }
  const end = query.get('to') ?? ''
  return { start, ...(isPlaceId(end) && sideOf(end) === sideOf(start) && { end }), ...(key && { key }) }
}

function oneOf<Value extends string>(values: readonly Value[], text: string | null): Value | undefined {
  return values.find((value) => value === text)
}

function matching(pattern: RegExp, text: string | null): string | undefined {
  return text !== null && pattern.test(text) ? text : undefined
}

function pick<Name extends string, Value>(name: Name, value: Value | undefined): { [K in Name]?: Value } {
  const state: { [K in Name]?: Value } = {}
  if (value !== undefined) state[name] = value
  return state
}

/** Opens a place of this page as a link to it would. */
export function openPlace(id: string): void {
  location.hash = `#${id}`
}
