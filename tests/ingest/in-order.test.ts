import { setTimeout as delay } from 'node:timers/promises'
import { expect, it } from 'vitest'

import { inOrder } from '#ingest/in-order.ts'

async function* numbers(count: number): AsyncGenerator<number> {
  for (let n = 0; n < count; n++) yield n
}

/** What a generator gives until it ends or fails, the failure's message last. */
async function taken(from: AsyncIterable<unknown>): Promise<unknown[]> {
  const all: unknown[] = []
  try {
    for await (const one of from) all.push(one)
  } catch (error) {
    all.push(error instanceof Error ? error.message : error)
  }
  return all
}

it('gives the results in the order of the source, whichever is done first', async () => {
  expect(await taken(inOrder(numbers(5), async (n) => delay(10 - 2 * n, n * 10), 5))).toEqual([0, 10, 20, 30, 40])
})

it('gives everything where less comes than may be at work at once', async () => {
  expect(await taken(inOrder(numbers(2), async (n) => n, 8))).toEqual([0, 1])
  expect(await taken(inOrder(numbers(0), async (n) => n, 8))).toEqual([])
})

it.each([1, 3])('has at most %i at work and reads no further ahead', async (atOnce) => {
  let atWork = 0
  let most = 0
  let read = 0
  async function* counted() {
    for await (const n of numbers(12)) {
      read++
      yield n
    }
  }
  const work = async (n: number) => {
    most = Math.max(most, ++atWork)
    await delay(1)
    atWork--
    return n
  }
  let done = 0
  for await (const n of inOrder(counted(), work, atOnce)) {
    expect(n).toBe(done++)
    expect(read - done).toBeLessThan(atOnce)
  }
  expect(done).toBe(12)
  expect(most).toBe(atOnce)
})

it('throws a failure at its place, after the results before it', async () => {
  const results = inOrder(
    numbers(5),
    async (n) => (n === 2 ? Promise.reject(new Error('the third failed')) : delay(n === 0 ? 10 : 0, n)),
    4,
  )
  expect(await taken(results)).toEqual([0, 1, 'the third failed'])
})

it('leaves no failure unhandled when nobody takes it any more', async () => {
  const unhandled: unknown[] = []
  const listen = (reason: unknown) => void unhandled.push(reason)
  process.on('unhandledRejection', listen)
  const results = inOrder(numbers(3), async (n) => (n === 0 ? n : Promise.reject(new Error('late'))), 3)
  expect((await results.next()).value).toBe(0)
  await results.return(undefined)
  await delay(5)
  process.off('unhandledRejection', listen)
  expect(unhandled).toEqual([])
})
