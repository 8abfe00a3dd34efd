import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'

import { Announcer, useAnnounce } from '#reader/ui/announcer.tsx'

interface Message {
  text: string
  quiet: boolean
}

function Buttons({ messages }: { messages: readonly Message[] }) {
  const announce = useAnnounce()
  return messages.map(({ text, quiet }, at) => (
    <button key={text} onClick={() => announce(text, quiet)}>
      {at + 1}
    </button>
  ))
}

/** Says messages, one after the other; a word in brackets is quiet. */
function say(...messages: string[]): void {
  const all = messages.map((text) => ({ text: text.replace(/[()]/gu, ''), quiet: text.startsWith('(') }))
  render(
    <Announcer>
      <Buttons messages={all} />
    </Announcer>,
  )
  for (const button of screen.getAllByRole('button')) fireEvent.click(button)
}

const said = () => [...screen.getByRole('status').children].map(({ textContent }) => textContent)

afterEach(() => {
  vi.useRealTimers()
  cleanup()
})

describe('a message', () => {
  it('is there for a few seconds', () => {
    vi.useFakeTimers()
    say('copied')
    act(() => void vi.advanceTimersByTime(3000))
    expect(said()).toEqual(['copied'])
    act(() => void vi.advanceTimersByTime(2000))
    expect(said()).toEqual([])
  })

  it('takes the place of the one before it', () => {
    say('not copied', 'copied')
    expect(said()).toEqual(['copied'])
  })

  it('stays when one that is not shown comes after it', () => {
    say('copied', '(differs)', '(supported)')
    expect(said()).toEqual(['copied', 'supported'])
  })

  it('without words ends the one before it', () => {
    say('(found)', '()')
    expect(said()).toEqual([])
  })
})
