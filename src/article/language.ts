/** The language of a short text such as a title or a source's name: the given Chinese where it has Han characters, else English. */
export function languageOf(text: string, chinese: 'zh-Hans' | 'zh-Hant' = 'zh-Hans'): 'en' | 'zh-Hans' | 'zh-Hant' {
  return /\p{Script=Han}/u.test(text) ? chinese : 'en'
}

const WIDE = /[\p{Script=Han}\p{Script=Bopomofo}\u3000-\u303f\uff00-\uffef“”‘’…—·]/u

/** True where two sentences that follow each other are set with a space: not beside Han characters and full-width marks. */
export function spaceBetween(before: string, after: string): boolean {
  return !WIDE.test(before.slice(-1)) && !WIDE.test([...after.slice(0, 2)][0] ?? '')
}
