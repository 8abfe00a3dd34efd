import { expect, it } from 'vitest'

import { isReservedName } from '#article/library-files.ts'
import { identify } from '#ingest/identify.ts'

it('is the date and the words of the title line, source included', () => {
  expect(identify('2022-03-04', 'Harbor Courier-Library opens again')).toBe(
    '2022-03-04-harbor-courier-library-opens-again',
  )
})

it('counts no apostrophe or punctuation as a loss', () => {
  expect(identify('2022-03-04', '“China’s 4-1” – again!')).toBe('2022-03-04-chinas-4-1-again')
})

it('adds a hash where another script was lost, and keeps different lines apart', () => {
  expect(identify('2022-03-04', '南湾晚报-老码头')).toMatch(/^2022-03-04-[0-9a-z]{6}$/)
  expect(identify('2022-03-04', '南湾晚报-老码头')).not.toBe(identify('2022-03-04', '南湾晚报-新码头'))
  expect(identify(null, 'A café opens')).toMatch(/^undated-a-cafe-opens-[0-9a-z]{6}$/)
})

it('cuts at a whole word within 80 characters and adds a hash', () => {
  const id = identify('2022-03-04', 'word '.repeat(30))
  expect(id).toMatch(/^2022-03-04(?:-word){16}-[0-9a-z]{6}$/)
})

it.each(['1984', '12-5', 'Undated?'])('is no name of the library’s own pages for an undated %s', (line) => {
  const id = identify(null, line)
  expect(isReservedName(id)).toBe(false)
  expect(identify(null, line)).toBe(id)
})
