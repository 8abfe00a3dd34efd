import { afterEach, beforeEach, vi } from 'vitest'

/*
 * A program that complains on the console has a fault, or a test that did not expect it to: either way the test fails.
 * A test that expects a complaint says so by replacing the method itself.
 */
const complaints: string[] = []

beforeEach(() => {
  for (const method of ['error', 'warn'] as const)
    vi.spyOn(console, method).mockImplementation((...words: unknown[]) => {
      complaints.push(`console.${method}: ${words.map(String).join(' ')}`)
    })
})

afterEach(() => {
  const said = complaints.splice(0)
  vi.restoreAllMocks()
  if (said.length > 0) throw new Error(`nothing should be said on the console, but:\n${said.join('\n')}`)
})
