/*
 * Runs in the head before anything is painted, inlined and hashed into every page, at most 1 kB: puts the view, the
 * theme and the interface language of the address, of the reader's saved choices and of the browser, in this order,
 * on the root element. It repeats in short what url.ts and saved.ts say at length; a test holds them together.
 */
const root = document.documentElement
const query = new URLSearchParams(location.search)
const store = (): Record<string, unknown> => {
  try {
    return JSON.parse(localStorage.getItem('duizhao') ?? '{}') ?? {}
  } catch {
    return {}
  }
}
const saved = store()
const choose = (name: string, values: string): string | undefined =>
  [query.get(name), saved[name]].find((value): value is string => values.split(' ').includes(String(value)))

let view = choose('view', 'both zh en lines') ?? 'both'
if ((view === 'zh' && /^#o\d/.test(location.hash)) || (view === 'en' && /^#s\d/.test(location.hash))) view = 'both'
root.dataset['view'] = view
// The radios are not parsed yet: check the right one as it arrives, before it is painted.
const arriving = new MutationObserver(() => {
  const radio = document.querySelector<HTMLInputElement>(`[name=view][value=${view}]`)
  if (!radio) return
  radio.checked = true
  arriving.disconnect()
})
arriving.observe(root, { childList: true, subtree: true })
addEventListener('DOMContentLoaded', () => arriving.disconnect())
addEventListener('change', ({ target }) => {
  if (target instanceof HTMLInputElement && target.name === 'view') root.dataset['view'] = target.value
})

const theme = saved['theme']
root.dataset['theme'] = /^(light|sepia|dark)$/.test(String(theme))
  ? String(theme)
  : matchMedia('(prefers-color-scheme:dark)').matches
    ? 'dark'
    : 'light'

const wanted = navigator.languages.find((tag) => /^(zh|en)\b/i.test(tag)) ?? 'en'
const browser = /^en/i.test(wanted) ? 'en' : /hant|tw|hk|mo/i.test(wanted) ? 'zh-Hant' : 'zh-Hans'
root.lang = choose('ui', 'zh-Hans zh-Hant en') ?? browser
if (root.lang !== 'zh-Hans') root.dataset['ui'] = 'pending'
if (query.get('source') || query.get('month')) root.dataset['filter'] = 'pending'
