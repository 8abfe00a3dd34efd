/** The two halves of a syllable of pinyin; `initial` is empty in `an`, `er` …, and y and w count as initials. */
export interface SyllableHalves {
  initial: string
  final: string
}

/** Takes a syllable of pinyin apart. `zhang -> zh + ang` */
export function splitSyllable(syllable: string): SyllableHalves {
  const initial = /^(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?/.exec(syllable)?.[0] ?? ''
  return { initial, final: syllable.slice(initial.length) }
}
