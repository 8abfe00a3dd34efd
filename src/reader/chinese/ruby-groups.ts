/** What stands in one line: characters with their syllables, and the marks that may not be parted from them. */
export interface RubyGroup {
  /** Where it begins in the text. */
  start: number
  parts: { text: string; syllable?: string }[]
  /** True where a line may not end within it. */
  isSolid: boolean
}

/** Opening marks, a Han character, closing marks; or anything else. */
const GROUP =
  /(?<open>[“‘「『（《〈【〔([]*)(?<han>\p{Script=Han})(?<close>[。，、；：？！”’」』）》〉】〕)\],.;:?!%·•]*)|[^\p{Script=Han}]/gu

/**
 * Divides a text between characters, but for marks that may not begin a line, or end one: these stay with their
 * character (Requirements for Chinese Text Layout, W3C). Browsers see to that themselves in plain text, not all of them
 * beside ruby.
 *
 * @param pinyin a syllable for each Han character, empty where it is not known
 * @example rubyGroups('“零”库', ['líng', 'kù']) -> “零” and 库
 */
export function rubyGroups(text: string, pinyin: readonly string[]): RubyGroup[] {
  const groups: RubyGroup[] = []
  let read = 0
  for (const { 0: whole, index: start, groups: found } of text.matchAll(GROUP)) {
    const { open = '', han, close = '' } = found ?? {}
    const last = groups.at(-1)
    if (han) {
      const syllable = pinyin[read++]
      const parts = [{ text: open }, { text: han, ...(syllable && { syllable }) }, { text: close }]
      groups.push({ start, parts: parts.filter((part) => part.text !== ''), isSolid: open + close !== '' })
    } else if (last?.parts.length === 1 && last.parts[0]?.syllable === undefined) {
      last.parts = [{ text: (last.parts[0]?.text ?? '') + whole }]
    } else groups.push({ start, parts: [{ text: whole }], isSolid: false })
  }
  return groups
}
