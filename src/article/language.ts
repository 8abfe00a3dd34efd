/** The language of a short text such as a title or a source's name: the given Chinese where it has Han characters, else English. */
export function languageOf(text: string, chinese: 'zh-Hans' | 'zh-Hant' = 'zh-Hans'): 'en' | 'zh-Hans' | 'zh-Hant' {
  return /\p{Script=Han}/u.test(text) ? chinese : 'en'
}

/** The language of a title: of a Chinese one that of the original where it is Chinese too, else that of the summary. */
export function titleLanguage(
  title: string,
  summary: 'zh-Hans' | 'zh-Hant' = 'zh-Hans',
  original: 'en' | 'zh-Hans' | 'zh-Hant' = 'en',
): 'en' | 'zh-Hans' | 'zh-Hant' {
  return languageOf(title, original === 'en' ? summary : original)
}

/** True where Chinese text has commas or colons as English has them, `会晤,这`: browsers would set space around those. */
export function hasHalfWidthMarks(text: string): boolean {
  return /\p{Script=Han}[,:]/u.test(text)
}

/** Characters that are set solid; quotation marks, dashes and dots say nothing, since both languages use them. */
const WIDE = '[\\p{Script=Han}\\p{Script=Bopomofo}\\u3000-\\u303f\\uff00-\\uffef]'
const SHARED = '[“”‘’"\'…—·()\\[\\]]*'
const ENDS_WIDE = new RegExp(`${WIDE}${SHARED}$`, 'u')
const BEGINS_WIDE = new RegExp(`^${SHARED}${WIDE}`, 'u')

/** True where two sentences that follow each other are set with a space: not beside Han characters and full-width marks. */
export function spaceBetween(before: string, after: string): boolean {
  return !ENDS_WIDE.test(before) && !BEGINS_WIDE.test(after)
}
