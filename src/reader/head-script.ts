/*
 * Runs in the head before anything is painted, inlined and hashed into every page, at most 1 kB: puts the reader's saved
 * choices on the root element as they are, for a value that nobody knows matches no rule; then the view, the script, the
 * theme and the interface language of the address, of these choices and of the browser, in this order. It says in short
 * what url.ts and saved.ts say at length; a test holds them together.
 *
 * The first paint waits for it, so a reader who saved nothing costs next to nothing: no error is thrown and caught, and no
 * frame is asked for.
 */
const page = document
const root = page.documentElement
const state = root.dataset
const { hash, search } = location
const query = new URLSearchParams(search)
let saved: Record<string, string> = {}
try {
  saved = { ...JSON.parse(localStorage['duizhao'] ?? null) }
} catch {
  // Nothing saved, or nothing that is ours.
}
for (const name in saved)
  try {
    state[name] = saved[name]
  } catch {
    // Not a name that an element could have.
  }
const first = (values: string, ...wanted: (string | null | undefined)[]) =>
  wanted.find((value) => values.split(' ').includes(value as string)) as string

let view = first('both zh en lines', query.get('view'), saved['view'], 'both')
// A place in the column that the view would hide.
if (/^(zh#o|en#s)\d+(\.\d+)?$/.test(view + hash)) view = 'both'
state['view'] = view
// The radios are not parsed yet, and of them `both` is checked: see to another one in the frame that it arrives in,
// before it is painted.
const check = () => {
  const radio = page.querySelector<HTMLInputElement>(`[name=view][value=${view}]`)
  if (radio) radio.checked = true
  // Of the three states only `loading` comes after `l`.
  else if (page.readyState > 'l') requestAnimationFrame(check)
}
// Of the views only `both` comes before `c`.
if (view > 'c') check()
addEventListener('change', ({ target }) => {
  if ((target as HTMLInputElement).name === 'view') state['view'] = (target as HTMLInputElement).value
})

const script = first('hans hant', query.get('script'))
if (script) state['script'] = script
state['theme'] = first(
  'light sepia dark',
  saved['theme'],
  matchMedia('(prefers-color-scheme:dark)').matches ? 'dark' : 'light',
)

const tag = navigator.languages.find((known) => /^(en|zh)/.test(known)) as string
root.lang = first(
  'zh-Hans zh-Hant en',
  query.get('ui'),
  saved['ui'],
  // Of the two only `zh` comes after `z`; nothing does not.
  tag > 'z' ? (/h-(Hant|TW|HK|MO)/.test(tag) ? 'zh-Hant' : 'zh-Hans') : 'en',
)
if (root.lang === 'zh-Hans') delete state['ui']
else state['ui'] = 'pending'
if (/\b(q|source|is|month)=/.test(search)) state['filter'] = 'pending'
