import { expect, it } from 'vitest'

import { progress } from '#ingest/progress.ts'

/** A place to show progress that keeps what is written, and a clock to set. */
function output(isTTY: boolean): { written: string[]; at: (time: number) => void; bar: ReturnType<typeof progress> } {
  const written: string[] = []
  let time = 0
  const bar = progress({ isTTY, columns: 80, write: (text) => written.push(text) }, () => time)
  return { written, at: (next) => void (time = next), bar }
}

it('says nothing in a short run', () => {
  const { written, at, bar } = output(false)
  at(4000)
  bar.show('write', 10, 10)
  bar.clear()
  expect(written).toEqual([])
})

it('adds a line every few seconds where there is no terminal', () => {
  const { written, at, bar } = output(false)
  for (let second = 1; second <= 11; second++) {
    at(second * 1000)
    bar.show('write', second * 100, 2000)
  }
  expect(written).toEqual(['writing articles  500 of 2000 (25 %)\n', 'writing articles  1000 of 2000 (50 %)\n'])
})

it('draws a bar over itself on a terminal and takes it away', () => {
  const { written, at, bar } = output(true)
  at(200)
  bar.show('read', 1, 2)
  bar.clear()
  bar.clear()
  expect(written).toHaveLength(2)
  expect(written[0]).toBe(`\r\u001b[K${'█'.repeat(20)}${'░'.repeat(20)}  reading titles  1 of 2 (50 %)`)
  expect(written[1]).toBe('\r\u001b[K')
})
