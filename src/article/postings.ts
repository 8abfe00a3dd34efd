/** Six bits a character; all of them stand for themselves in JSON. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const VALUES = new Map(Array.from(DIGITS, (digit, value) => [digit.charCodeAt(0), value]))

/**
 * Writes numbers that ascend as the gaps between them, five bits a character, the sixth where a gap goes on (as source
 * maps do). Numbers near to each other take one character each.
 *
 * @param after the number that the first gap counts from; -1 for a list from its beginning
 * @example encodePostings([0, 1, 5, 40]) === 'AADiB'
 */
export function encodePostings(numbers: readonly number[], after = -1): string {
  let code = ''
  let last = after
  for (const number of numbers) {
    let gap = number - last - 1
    last = number
    for (; gap > 31; gap = Math.floor(gap / 32)) code += DIGITS.charAt(32 + (gap % 32))
    code += DIGITS.charAt(gap)
  }
  return code
}

/** Reads what {@link encodePostings} wrote. What is not of its kind ends the list. */
export function* decodePostings(code: string): Generator<number> {
  let last = -1
  let gap = 0
  let unit = 1
  for (let at = 0; at < code.length; at++) {
    const value = VALUES.get(code.charCodeAt(at))
    if (value === undefined) return
    gap += (value % 32) * unit
    unit *= 32
    if (value >= 32) continue
    last += gap + 1
    yield last
    gap = 0
    unit = 1
  }
}
