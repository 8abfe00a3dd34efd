const PREPOSITION =
  /^(?:at|by|before|after|from|since|until|till|around|about|between|near|past|towards?|on|in|through|as of)\s/iu
/** `shortly after`, `but by`: what may stand before the preposition. */
const LEAD = /^(?:(?:and|but|then|so|yet|only|just|even|shortly|right|soon|well|long|not|late|early|some ?time)\s)+/iu
const TIME_WORD =
  /^(?:\d{1,4}(?:[:.]\d{2})?(?:st|nd|rd|th)?|[ap]\.?m\.?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|quarter|noon|midday|midnight|dawn|dusk|sunrise|sunset|o['’]clock|mornings?|afternoons?|evenings?|nights?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?|today|yesterday|tomorrow|the|this|that|next|last|same|about|around|nearly|almost|exactly|precisely|roughly|just|only|past|at|by|on|to|of|and|or|until|before|after|from)$/iu

/**
 * Is the text nothing but a preposition and a time, which no sentence is: the beginning of one?
 *
 * @example isTimePhrase('By 7 p.m'); isTimePhrase('Shortly after noon on Monday'); not 'It ended at 7 p.m', not '7 p.m'
 */
export function isTimePhrase(text: string): boolean {
  const phrase = text.replace(/^[^\p{L}\p{N}]+/u, '').replace(LEAD, '')
  if (!PREPOSITION.test(phrase)) return false
  return phrase
    .split(/[\s,]+/u)
    .slice(1)
    .every((word) => TIME_WORD.test(word))
}
