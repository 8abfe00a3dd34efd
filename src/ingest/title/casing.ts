/** Has the headline a small word that headlines set in capitals would not have? */
export function isSentenceCase(text: string): boolean {
  return /\s\p{Ll}{4,}(?<!\s(?:with|from|into|over|than|that|this|what|when|amid))(?!\p{L})/u.test(text)
}

/** Do all words but small connecting ones have a capital or a digit? Chinese names pass where nothing is small. */
export function isTitleCase(text: string): boolean {
  return text.split(/[\s-]/u).every((word) => /^(?:[\p{Lu}\p{N}&]|(?:of|the|and|for|in|on|de|la|du)$)/u.test(word))
}

/** Does the text begin with a small letter? Brands that do (`iPhone`) do not count. */
export function startsSmall(text: string): boolean {
  return /^\p{Ll}/u.test(text) && !/^\p{Ll}+\p{Lu}/u.test(text)
}
