import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { createSpeaker, type Line, type Speaker } from '#reader/listen/speaker.ts'

import { FakeEngine, FakeUtterance, VOICES, voice } from './fake-speech.ts'

const [MANDARIN = voice('zh-CN')] = VOICES
const ONE = line('s1.1', '第一句话。')
const TWO = line('s1.2', '第二句话。')
const THREE = line('s2.1', '第三句话。')

let engine: FakeEngine
let speaker: Speaker

function line(id: string, text: string, spoken = MANDARIN): Line {
  return { id, text, lang: 'zh-Hans', counterparts: [], voice: spoken }
}

/** Makes a speaker that has the lines, and lets it play. */
function play(...lines: Line[]): void {
  speaker.load(lines, 0)
  speaker.play()
}

/** What the speaker does and with which sentence: `playing s1.1`. */
function state(): string {
  const { status, line: inHand, failure } = speaker.state()
  return [status, inHand?.id, failure].filter(Boolean).join(' ')
}

beforeEach(() => {
  vi.useFakeTimers()
  engine = new FakeEngine()
  speaker = createSpeaker(engine, (text) => new FakeUtterance(text) as unknown as SpeechSynthesisUtterance)
})
afterEach(() => vi.useRealTimers())

describe('a speaker', () => {
  it('speaks its lines one after the other, to the end', () => {
    play(ONE, TWO)
    expect(engine.saying).toBe('第一句话。')
    expect(state()).toBe('playing s1.1')
    engine.finish()
    expect(engine.saying).toBe('第二句话。')
    expect(state()).toBe('playing s1.2')
    engine.finish()
    expect(engine.saying).toBeUndefined()
    expect(state()).toBe('ended s1.2')
    speaker.play()
    expect(engine.saying).toBe('第一句话。')
  })

  it('speaks before play returns, as iOS wants it in a click', () => {
    speaker.load([ONE], 0)
    expect(engine.given).toEqual([])
    speaker.play()
    expect(engine.given).toHaveLength(1)
  })

  it('gives the voice with its language and the rate', () => {
    const taiwan = voice('zh_TW', 'Meijia')
    speaker.setRate(1.5)
    play(line('s1.1', '第一句话。', taiwan))
    expect(engine.given[0]).toMatchObject({ voice: taiwan, lang: 'zh_TW', rate: 1.5 })
  })

  it('begins as soon as it has lines where it was told to play without', () => {
    speaker.play()
    expect(engine.given).toEqual([])
    speaker.load([ONE, TWO], 1)
    expect(engine.saying).toBe('第二句话。')
  })

  it('says a sentence again from its beginning after a pause', () => {
    play(ONE, TWO)
    speaker.pause()
    expect(engine.saying).toBeUndefined()
    expect(state()).toBe('paused s1.1')
    speaker.play()
    expect(engine.texts).toEqual(['第一句话。', '第一句话。'])
    expect(state()).toBe('playing s1.1')
  })

  it('cuts a long sentence for a voice of the network, and goes on with the piece in hand after a pause', () => {
    const first = '第一个分句有二十来个字，这样一来整句话就超过了网络语音能说的长度，'
    const second = '于是第二个分句要另说一遍，中间不换高亮。'
    play(line('s1.1', first + second, voice('zh-CN', 'Google', { localService: false })), TWO)
    expect(engine.saying).toBe(first)
    engine.finish()
    expect(engine.saying).toBe(second)
    expect(state()).toBe('playing s1.1')
    speaker.pause()
    speaker.play()
    expect(engine.saying).toBe(second)
    engine.finish()
    expect(state()).toBe('playing s1.2')
  })

  it('leads to the sentence before and after', () => {
    play(ONE, TWO, THREE)
    speaker.next()
    vi.advanceTimersByTime(100)
    expect(engine.saying).toBe('第二句话。')
    speaker.previous()
    vi.advanceTimersByTime(100)
    expect(engine.saying).toBe('第一句话。')
    speaker.previous()
    expect(state()).toBe('playing s1.1')
  })

  it('moves without speaking while it is paused, and past the last sentence to the end', () => {
    speaker.load([ONE, TWO], 0)
    speaker.next()
    expect(state()).toBe('paused s1.2')
    speaker.next()
    expect(state()).toBe('ended s1.2')
    speaker.previous()
    expect(state()).toBe('paused s1.2')
    expect(engine.given).toEqual([])
  })

  it('says the sentence again at another rate', () => {
    play(ONE, TWO)
    speaker.setRate(2)
    vi.advanceTimersByTime(100)
    expect(engine.given.map(({ text, rate }) => [text, rate])).toEqual([
      ['第一句话。', 1],
      ['第一句话。', 2],
    ])
    expect(state()).toBe('playing s1.1')
  })

  it('does not disturb a sentence that other lines have too', () => {
    play(ONE, TWO)
    speaker.load([THREE, line('s1.1', '第一句话。', { ...MANDARIN })], 1)
    expect(engine.texts).toEqual(['第一句话。'])
    engine.finish()
    expect(state()).toBe('ended s1.1')
  })

  it('goes on in other lines where they say', () => {
    play(ONE, TWO)
    speaker.load([THREE], 0)
    vi.advanceTimersByTime(100)
    expect(engine.saying).toBe('第三句话。')
    expect(state()).toBe('playing s2.1')
  })

  it('tells its subscribers of every change until they leave', () => {
    const told: string[] = []
    const leave = speaker.subscribe(() => told.push(state()))
    play(ONE, TWO)
    engine.finish()
    leave()
    speaker.pause()
    expect(told).toEqual(['paused s1.1', 'playing s1.1', 'playing s1.2'])
  })

  it('wakes an engine that another page left paused', () => {
    engine.paused = true
    play(ONE)
    expect(engine.paused).toBe(false)
  })
})

describe('faults of engines', () => {
  it('are no failure where a cancelled sentence reports itself late', () => {
    play(ONE, TWO)
    const [cancelled] = engine.given
    speaker.next()
    vi.advanceTimersByTime(100)
    cancelled?.dispatchEvent(new Event('end'))
    cancelled?.dispatchEvent(Object.assign(new Event('error'), { error: 'canceled' }))
    expect(state()).toBe('playing s1.2')
    expect(engine.texts).toEqual(['第一句话。', '第二句话。'])
  })

  it('are bridged where the end is never told', () => {
    play(ONE, TWO)
    vi.advanceTimersByTime(600)
    engine.drop()
    vi.advanceTimersByTime(1100)
    expect(state()).toBe('playing s1.2')
    expect(engine.saying).toBe('第二句话。')
  })

  it('are bridged where a voice goes on and on', () => {
    play(ONE, TWO)
    vi.advanceTimersByTime(6000)
    expect(state()).toBe('playing s1.1')
    vi.advanceTimersByTime(3000)
    expect(engine.cancels).toBe(1)
    expect(state()).toBe('playing s1.2')
  })

  it('are met by another try where nothing begins, and said after that', () => {
    engine.speak = (utterance) => void engine.given.push(utterance as unknown as FakeUtterance)
    play(ONE)
    vi.advanceTimersByTime(3100)
    expect(engine.texts).toEqual(['第一句话。', '第一句话。'])
    expect(state()).toBe('playing s1.1')
    vi.advanceTimersByTime(3100)
    expect(state()).toBe('paused s1.1 silence')
    vi.advanceTimersByTime(60_000)
    expect(engine.given).toHaveLength(2)
  })

  it('do not race through the text where sentences end that were not said', () => {
    play(ONE, TWO, THREE)
    for (let times = 0; times < 2; times++) {
      const utterance = engine.queue.shift()
      engine.speaking = false
      utterance?.dispatchEvent(new Event('end'))
    }
    expect(state()).toBe('paused s1.1 silence')
  })

  it.each([
    ['network', 'paused s1.1 network'],
    ['language-unavailable', 'paused s1.1 voice'],
    ['voice-unavailable', 'paused s1.1 voice'],
    ['audio-busy', 'paused s1.1 silence'],
    ['interrupted', 'paused s1.1'],
    ['not-allowed', 'paused s1.1'],
  ])('are told where it is %s, and the reader may go on', (error, told) => {
    play(ONE)
    engine.fail(error)
    expect(state()).toBe(told)
    speaker.play()
    expect(state()).toBe('playing s1.1')
    expect(engine.saying).toBe('第一句话。')
  })

  it('are tried once more where the synthesis failed', () => {
    play(ONE)
    engine.fail('synthesis-failed')
    expect(state()).toBe('playing s1.1')
    engine.fail('synthesis-failed')
    expect(state()).toBe('paused s1.1 silence')
  })
})
