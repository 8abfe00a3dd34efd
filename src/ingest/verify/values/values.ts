import { readValues } from '../../align/read-values.ts'
import type { Quantity } from '../../align/quantity.ts'
import type { Time } from '../../align/time.ts'

/** A number or a time in a sentence. Durations and ages are numbers. */
export type Value =
  | { range: [number, number]; quantity: Quantity; time?: never }
  | { range: [number, number]; time: Time; quantity?: never }

/** All numbers and times of a sentence, in Chinese or English as its characters show. */
export function valuesOf(text: string, published: string | null): Value[] {
  const language = /\p{Script=Han}/u.test(text) ? 'zh' : 'en'
  const { quantities, dates } = readValues(text, language, published)
  return [
    ...quantities.map((quantity): Value => ({ range: quantity.range, quantity })),
    ...dates.map((time): Value => ({ range: time.range, time })),
  ]
}
