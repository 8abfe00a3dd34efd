/** A gloss of more words explains, and is no equivalent. */
const MOST_GLOSS_WORDS = 6

/** What is no equivalent but a remark on the entry. */
const REMARK = /\p{Script=Han}|^(?:CL:|see |variant|old variant|also |abbr\.|used in|surname )/u

const LIFE = /\((?:c\. ?|born )?\d{3,4}(?: ?BC)?(?:-| ?–)[^)]*\).*$/u

/**
 * The English words that an entry of CC-CEDICT (CC BY-SA 4.0) gives for its Chinese one, as they would stand in a
 * text: lower case, no remarks, no leading `to` or article, at most six words. The dictionary has none of more than
 * four as a phrase, but the words of a longer one count as loose (see {@link looseWordsOf}).
 *
 * A remark in brackets goes, what it remarks on stays: `(of a person) tall -> tall`.
 *
 * @example 消灭, ['to put an end to', 'to annihilate (sb)'] -> ['put an end to', 'annihilate']
 */
export function glossesOf(english: readonly string[]): string[] {
  const glosses = english
    // What somebody was stands behind the years of a life, and is no equivalent of the name.
    .map((gloss) => gloss.replace(LIFE, ''))
    .flatMap((gloss) => gloss.split(/[;,]\s/u))
    .filter((gloss) => !REMARK.test(gloss))
    .map((gloss) =>
      gloss
        .replace(/\([^)]*\)/gu, ' ')
        .replace(/\s+/gu, ' ')
        .trim()
        .toLowerCase()
        .replace(/^(?:to be |to |an? |the )/u, ''),
    )
  return [...new Set(glosses)].filter((gloss) => /^\p{L}/u.test(gloss) && gloss.split(' ').length <= MOST_GLOSS_WORDS)
}

/** Words of a gloss that say nothing alone. */
const EMPTY_WORD =
  /^(?:a|an|the|to|of|in|on|at|by|for|from|with|into|onto|upon|as|so|and|or|but|be|is|are|was|were|been|being|have|has|had|do|does|did|not|no|one|ones|one's|oneself|sb|sth|etc|lit|fig|esp|that|this|which|who|whose|it|its|his|her|their|used|kind|type|make|making|get|very|also|name|person|thing|things|something|someone|somebody|out|up|down|off|over|place|county|city|district|province|prefecture|dynasty|surname|chinese|china)$/u

/**
 * The English words that stand in the longer glosses of an entry: what they say is part of what the Chinese word says.
 *
 * @example 纳闷, ['puzzled', 'to feel at a loss'] -> ['feel', 'loss']
 */
export function looseWordsOf(english: readonly string[]): string[] {
  const words = glossesOf(english)
    .filter((gloss) => gloss.includes(' '))
    .flatMap((gloss) => gloss.split(' '))
  return [...new Set(words)].filter((word) => /^\p{Ll}{3,}$/u.test(word) && !EMPTY_WORD.test(word))
}
