import { expect, it } from 'vitest'

import { decode } from '#ingest/read/decode.ts'

const TEXT = 'Reuters-A bell — for “the school”\r\n\r\n学校换上了新钟，孩子们都很高兴。'

it('reads UTF-16 of either order, with and without its mark', () => {
  const little = Buffer.from(TEXT, 'utf16le')
  const big = Buffer.from(little).swap16()
  expect(decode(little)).toBe(TEXT)
  expect(decode(big)).toBe(TEXT)
  expect(decode(Buffer.from(`\ufeff${TEXT}`, 'utf16le'))).toBe(TEXT)
  expect(decode(Buffer.from(`\ufeff${TEXT}`, 'utf16le').swap16())).toBe(TEXT)
})

it('takes bytes that are no writing for what they are', () => {
  const bytes = Uint8Array.from({ length: 4000 }, (_, at) => (at * at * 7 + at * 13) % 256)
  expect(decode(bytes)).toMatchObject({ rule: 'binary' })
  expect(decode(new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0, 0x65, 0x58]))).toMatchObject({ rule: 'binary' })
})

it('keeps UTF-8 whose quotation marks came from Windows, for its Chinese could be nothing else', () => {
  const marks = Buffer.from([0x93, 0x41, 0x20, 0x62, 0x65, 0x6c, 0x6c, 0x94, 0x20, 0x92, 0x73])
  expect(decode(Buffer.concat([Buffer.from('学校换上了新钟。'), marks]))).toBe(
    '学校换上了新钟。\ufffdA bell\ufffd \ufffds',
  )
})

it('reads the signs of Windows-1252, declared or not', () => {
  const bytes = Buffer.from([0x93, 0x43, 0x61, 0x66, 0xe9, 0x94, 0x20, 0x80, 0x35])
  expect(decode(bytes)).toBe('“Café” €5')
  expect(decode(bytes, 'iso-8859-1')).toBe('“Café” €5')
})
