/**
 * Which characters stand in some texts, and which next to which. Of the thousands of equivalents that dictionaries give
 * to the words of an article, a few hundred can stand in its Chinese side; only those need to be looked for.
 */
export class PairsInTexts {
  readonly #characters = new Uint8Array(0x10000)
  /** By a short hash: some pairs share one, so a pair that is not there may seem to be, but never the reverse. */
  readonly #pairs = new Uint8Array(0x10000)

  constructor(texts: readonly string[]) {
    for (const text of texts) {
      let before = 0
      for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at)
        this.#characters[unit] = 1
        if (at > 0) this.#pairs[placeOf(before, unit)] = 1
        before = unit
      }
    }
  }

  /** Does a UTF-16 unit stand anywhere in the texts? */
  has(unit: number): boolean {
    return this.#characters[unit] === 1
  }

  /** May a word stand in the texts? Where it cannot, this says so nearly always; where it does, never. */
  mayHold(word: string): boolean {
    const last = word.length - 1
    if (last < 1) return last === 0 && this.has(word.charCodeAt(0))
    return (
      this.#pairs[placeOf(word.charCodeAt(0), word.charCodeAt(1))] === 1 &&
      this.#pairs[placeOf(word.charCodeAt(last - 1), word.charCodeAt(last))] === 1
    )
  }
}

function placeOf(before: number, unit: number): number {
  return (before * 31 + unit) & 0xffff
}
