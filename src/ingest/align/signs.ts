/** Small words and marks of a sentence that both languages have. */
export interface Signs {
  questions: number
  exclamations: number
  /** Whether it ends with a question, whatever marks close it. */
  asks: boolean
  /** One bit each: I or we, you, he or they, she, not. */
  persons: number
}

const CHINESE_PERSONS = [/我|咱|俺/u, /你|您/u, /他/u, /她/u, /[不没沒无無未别別莫非]/u]
const ENGLISH_PERSONS = [
  /\b(?:I|me|my|mine|myself|we|us|our|ours|ourselves)\b/iu,
  /\b(?:you|your|yours|yourself|ye|thee|thou)\b/iu,
  /\b(?:he|him|his|himself|they|them|their)\b/iu,
  /\b(?:she|her|hers|herself)\b/iu,
  /\b(?:not|no|never|nothing|none|nobody|nor|neither|without|cannot|refuse\w*|un\w{4,})\b|n['’]t\b/iu,
]

/** The signs of a sentence. */
export function signsOf(sentence: string, language: 'zh' | 'en'): Signs {
  const persons = language === 'zh' ? CHINESE_PERSONS : ENGLISH_PERSONS
  return {
    questions: sentence.match(/[?？]/gu)?.length ?? 0,
    exclamations: sentence.match(/[!！]/gu)?.length ?? 0,
    asks: /[?？]["'”’」』)）\s]*$/u.test(sentence),
    persons: persons.reduce((bits, person, at) => bits | (person.test(sentence) ? 1 << at : 0), 0),
  }
}
