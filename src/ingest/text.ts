/** Marks without width that carry no text: zero-width spaces and joiners, directional marks, word joiner, BOM. */
const ZERO_WIDTH = /[\u200b\u200c\u200e\u200f\u2060\ufeff\u180e]/g

/** A zero-width joiner that does not tie two emoji together (`👩‍🚀` is woman, joiner, rocket, and stays). */
const STRAY_JOINER =
  /(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)\u200d|\u200d(?!\p{Extended_Pictographic})/gu

/**
 * A line in NFC, trimmed, without zero-width characters, its inner spacing as found.
 *
 * @example tidyLine('\ufeffReuters-A  B ') === 'Reuters-A  B'
 */
export function tidyLine(raw: string): string {
  return raw.normalize('NFC').replace(ZERO_WIDTH, '').replace(STRAY_JOINER, '').trim()
}

/**
 * Text as articles store it: {@link tidyLine} with every run of white space (no-break and ideographic spaces
 * included) as one space. Nothing else changes: markers, half-width punctuation and U+FFFD stay.
 */
export function cleanText(raw: string): string {
  return tidyLine(raw).replace(/\s+/gu, ' ')
}

/** Text without any white space, to tell whether two documents say the same. */
export function squeeze(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '')
}

/** The text without the line breaks between Han characters, where they are no more than the end of a line of the source. */
export function withoutSoftBreaks(text: string): string {
  return text.replace(/(?<=[\p{Script=Han}，。、；：！？])[^\S\n]*\n\s*(?=\p{Script=Han})/gu, '')
}
