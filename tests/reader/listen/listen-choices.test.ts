import { afterEach, describe, expect, it, vi } from 'vitest'

import { readListenChoices, saveListenChoices } from '#reader/listen/listen-choices.ts'

afterEach(() => localStorage.clear())

describe('what the reader chose for listening', () => {
  it('is remembered, each choice beside the other, and apart from the other choices', () => {
    saveListenChoices({ mode: 'alternate' })
    saveListenChoices({ rate: 1.5 })
    expect(readListenChoices()).toEqual({ mode: 'alternate', rate: 1.5 })
    expect(localStorage.getItem('duizhao')).toBeNull()
  })

  it.each(['', '{', 'null', '7', '["zh"]', '{"mode":"both","rate":3}', '{"mode":["zh"],"rate":"1"}'])(
    'is nothing where the store holds %s',
    (stored) => {
      localStorage.setItem('duizhao-listen', stored)
      expect(readListenChoices()).toEqual({})
    },
  )

  it('is what is good beside what is not', () => {
    localStorage.setItem('duizhao-listen', '{"mode":"en","rate":0}')
    expect(readListenChoices()).toEqual({ mode: 'en' })
  })

  it('is not lost with an error where the device allows no storage', () => {
    for (const method of ['getItem', 'setItem'] as const)
      vi.spyOn(Storage.prototype, method).mockImplementation(() => {
        throw new DOMException('no', 'SecurityError')
      })
    saveListenChoices({ rate: 2 })
    expect(readListenChoices()).toEqual({})
  })
})
