/*
 * Runs in the head before anything is painted, inlined and hashed into every page, at most 1 kB: puts the view, the
 * theme and the interface language of the address, of the reader's saved choices and of the browser, in this order,
 * on the root element. It says in short what url.ts and saved.ts say at length; a test holds them together.
 */
const root = document.documentElement
const state = root.dataset
const { hash, search } = location
const query = new URLSearchParams(search)
let saved: Record<string, string> = {}
try {
  saved = JSON.parse(localStorage['duizhao']) ?? saved
} catch {
  // Nothing saved, or nothing that is ours.
}
const first = (values: string, ...wanted: (string | null | undefined)[]) =>
  wanted.find((value) => values.split(' ').includes(value as string)) as string

let view = first('both zh en lines', query.get('view'), saved['view'], 'both')
// A place in the column that the view would hide.
const side = /^#([os])\d+(\.\d+)?$/.exec(hash)?.[1] as 'o' | 's'
if ({ o: 'zh', s: 'en' }[side] === view) view = 'both'
state['view'] = view
// The radios are not parsed yet, and of them `both` is checked: check another as it arrives, before it is painted.
if (view !== 'both')
  new MutationObserver((_, arriving) => {
    const radio = document.querySelector<HTMLInputElement>(`[name=view][value=${view}]`)
    if (radio) radio.checked = true
    if (radio || document.readyState !== 'loading') arriving.disconnect()
  }).observe(document, { childList: true, subtree: true })
addEventListener('change', ({ target }) => {
  if ((target as HTMLInputElement).name === 'view') state['view'] = (target as HTMLInputElement).value
})

state['theme'] = first(
  'light sepia dark',
  saved['theme'],
  matchMedia('(prefers-color-scheme:dark)').matches ? 'dark' : 'light',
)

// `en` or `zh`, with what follows it: of the two only `zh` comes after `z`.
const [tag] = /\b(en|zh)\b[^,]*/.exec(navigator.languages + ',en') as unknown as [string]
root.lang = first(
  'zh-Hans zh-Hant en',
  query.get('ui'),
  saved['ui'],
  /zh-(Hant|TW|HK|MO)/.test(tag) ? 'zh-Hant' : tag > 'z' ? 'zh-Hans' : 'en',
)
if (root.lang !== 'zh-Hans') state['ui'] = 'pending'
if (/[?&](source|month)=/.test(search)) state['filter'] = 'pending'
