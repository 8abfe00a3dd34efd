/** What the quotation marks of a text say of one of its sentences. */
export interface Speech {
  /** Characters within quotation marks, and outside; spaces and the marks themselves are not counted. */
  quoted: number
  plain: number
  /** Whether it begins with an opening mark, and whether it has one anywhere. */
  begins: boolean
  opens: boolean
  /** Whether somebody still speaks at its end. */
  inside: boolean
}

interface Marks {
  opens: string
  closes: string
  /** Marks that open or close: their surroundings tell. */
  either: string
}

const DOUBLE: Marks = { opens: '“', closes: '”', either: '"＂' }
const SINGLE: Marks = { opens: '‘', closes: '', either: "'’" }
const FAMILIES: [marks: Marks, opening: RegExp][] = [
  [DOUBLE, /“|(?<=^|[\s(—–，。：])["＂](?=\S)/gmu],
  [{ opens: '「', closes: '」', either: '' }, /「/gu],
  [{ opens: '『', closes: '』', either: '' }, /『/gu],
  // An apostrophe is no mark of speech.
  [SINGLE, /(?<=^|[\s(—–])['‘](?=\S)/gmu],
]

/** A quotation that is not closed for longer than this has lost its mark. */
const LONGEST_SPEECH = 10

/**
 * Who speaks where: follows the quotation marks through a text, those of its outer family only (double, single or
 * corners, whichever it has most of), from sentence to sentence.
 *
 * @example ['他说：“走吧。', '快！”', '她笑了。'] -> inside: true, false, false
 */
export function speechOf(sentences: readonly string[]): Speech[] {
  const marks = outerMarks(sentences.join('\n'))
  let inside = false
  let since = 0
  return sentences.map((text) => {
    const speech: Speech = { quoted: 0, plain: 0, begins: false, opens: false, inside }
    let isFirst = true
    for (let at = 0; at < text.length; at++) {
      const character = text.charAt(at)
      if (/\s/u.test(character)) continue
      const turn = turnAt(text, at, marks, inside)
      if (turn === 'opens') {
        speech.begins ||= isFirst
        speech.opens = true
        inside = true
        since = 0
      } else if (turn === 'closes') inside = false
      else if (inside) speech.quoted++
      else speech.plain++
      isFirst = false
    }
    if (inside && ++since > LONGEST_SPEECH) inside = false
    return { ...speech, inside }
  })
}

function outerMarks(text: string): Marks {
  let best = DOUBLE
  let most = 0
  for (const [marks, opening] of FAMILIES) {
    const count = text.match(opening)?.length ?? 0
    if (count > most) [best, most] = [marks, count]
  }
  return best
}

function turnAt(
  text: string,
  at: number,
  { opens, closes, either }: Marks,
  inside: boolean,
): 'opens' | 'closes' | null {
  const character = text.charAt(at)
  if (opens.includes(character)) return 'opens'
  if (closes.includes(character)) return 'closes'
  if (!either.includes(character)) return null
  const before = text.charAt(at - 1)
  const after = text.charAt(at + 1)
  if (either === DOUBLE.either)
    return !inside || at === 0 || (/\s/u.test(before) && /\S/u.test(after)) ? 'opens' : 'closes'
  if (character === "'" && /^[\s(—–-]?$/u.test(before) && /\S/u.test(after)) return 'opens'
  const closesHere = /[.,!?;:…—–-]/u.test(before)
    ? !/[\p{L}\p{N}]/u.test(after)
    : /[^\Ws]/u.test(before) && /^[\s.,;:!?)]?$/u.test(after)
  return inside && closesHere ? 'closes' : null
}

/** `韦小宝笑道：`, `他说` right before an opening mark: who speaks, which English often leaves out. */
const TAG = /(?:^|[，。；！？”」,;!?])\s*(?<tag>[^，。；！？“”「」,;!?]{0,9}(?:[：:]|[道说說]))(?=\s?[“「『"])/gu

/**
 * The places in a Chinese sentence that only say who speaks, by character.
 *
 * @example '他走进来，笑道：“好！”' -> true at 笑道：
 */
export function tagOf(sentence: string): boolean[] {
  const places = Array<boolean>(sentence.length).fill(false)
  for (const { 0: whole, index, groups } of sentence.matchAll(TAG)) {
    const end = index + whole.length
    places.fill(true, end - (groups?.['tag']?.length ?? 0), end)
  }
  return places
}
