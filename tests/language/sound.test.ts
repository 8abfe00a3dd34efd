import { describe, expect, it } from 'vitest'

import { bestSound, latinSoundsOf, SOUND_THRESHOLD, soundMatch, soundsOf } from '#language/sound.ts'

describe('soundMatch', () => {
  it('hears a name in its transliteration', () => {
    expect(soundMatch('布林肯', 'Blinken')).toBeGreaterThan(SOUND_THRESHOLD)
    expect(soundMatch('马斯特里赫特', 'Maastricht')).toBeGreaterThan(SOUND_THRESHOLD)
    expect(soundMatch('希拉里', 'Hillary')).toBeGreaterThan(SOUND_THRESHOLD)
    expect(soundMatch('拉希玛·巴努', 'Rahima Banu')).toBeGreaterThan(SOUND_THRESHOLD)
  })

  it('hears no name in another one', () => {
    expect(soundMatch('布林肯', 'Hillary')).toBeLessThan(SOUND_THRESHOLD)
    expect(soundMatch('我们的', 'Sullivan')).toBeLessThan(SOUND_THRESHOLD)
  })
})

describe('bestSound', () => {
  it('finds the run of a sentence that sounds like a name, from end to end', () => {
    const sounds = soundsOf('养蜂人埃德蒙·希拉里与夏尔巴人丹增站上了世界之巅。')
    expect(bestSound(sounds, latinSoundsOf('Hillary'))?.range).toEqual([7, 10])
    expect(bestSound(sounds, latinSoundsOf('Edmund Hillary'))?.range).toEqual([3, 10])
  })

  it('finds nothing likely where the name does not stand', () => {
    expect(bestSound('冰雪也在遭殃。', 'Hillary')?.score ?? 0).toBeLessThan(SOUND_THRESHOLD)
  })
})
