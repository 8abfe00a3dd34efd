import { expect, it } from 'vitest'

import { quantitiesOf } from '#ingest/align/numbers.ts'

it('finds a number in digits', () => {
  expect(quantitiesOf('They sold 1,250 tickets.', 'en')).toMatchObject([{ range: [10, 15], low: 1250, high: 1250 }])
})
