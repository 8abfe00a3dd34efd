import { describe, expect, it } from 'vitest'

import { bestSound, latinSoundsOf, SOUND_THRESHOLD, soundMatch, soundsOf } from '#language/sound.ts'

const found = (text: string, name: string): string | null => {
  const best = bestSound(text, name)
  return best && best.score > SOUND_THRESHOLD ? text.slice(...best.range) : null
}

describe('soundMatch', () => {
  it.each([
    ['布林肯', 'Blinken'],
    ['沙利文', 'Sullivan'],
    ['马斯特里赫特', 'Maastricht'],
    ['特德罗斯', 'Tedros'],
    ['希拉里', 'Hillary'],
    ['塞莱拉', 'Celera'],
    ['谢尔盖', 'Sergei'],
    ['格雷厄姆', 'Graham'],
    ['拉希玛·巴努', 'Rahima Banu'],
  ])('hears in %s the name %s', (chinese, latin) => {
    expect(soundMatch(chinese, latin)).toBeGreaterThan(SOUND_THRESHOLD)
  })

  it.each([
    ['习近平', 'Xi Jinping'],
    ['习近平', 'Jinping Xi'],
    ['王毅', 'Wang Yi'],
    ['袁仲一', 'Yuan Zhongyi'],
    ['毛泽东', 'Mao Tse-tung'],
    ['赖清德', 'Lai Ching-te'],
    ['金正恩', 'Kim Jong-un'],
  ])('reads %s in the romanization %s', (chinese, latin) => {
    expect(soundMatch(chinese, latin)).toBeGreaterThan(SOUND_THRESHOLD)
  })

  it.each([
    ['布林肯', 'Hillary'],
    ['我们的', 'Sullivan'],
    ['希拉里', 'Blinken'],
    ['王毅', 'Li Qiang'],
    ['肯', 'Ken'],
  ])('hears in %s no %s', (chinese, latin) => {
    expect(soundMatch(chinese, latin)).toBeLessThan(SOUND_THRESHOLD)
  })

  it('hears the same in traditional characters, and marks and possessives change nothing', () => {
    expect(soundMatch('馬斯特里赫特', 'Maastricht')).toBeGreaterThan(SOUND_THRESHOLD)
    expect(soundMatch('布林肯', 'Blínken’s')).toBe(soundMatch('布林肯', 'Blinken'))
  })

  it('hears nothing where there are no characters or no letters', () => {
    expect(soundMatch('', 'Blinken')).toBe(0)
    expect(soundMatch('Blinken', 'Blinken')).toBe(0)
    expect(soundMatch('布林肯', '')).toBe(0)
  })
})

describe('bestSound', () => {
  const sentence = '养蜂人埃德蒙·希拉里与夏尔巴人丹增·诺尔盖站上了世界之巅。'

  it('finds the run that sounds like a name, from end to end', () => {
    expect(bestSound(soundsOf(sentence), latinSoundsOf('Hillary'))?.range).toEqual([7, 10])
    expect(found(sentence, 'Edmund')).toBe('埃德蒙')
    expect(found(sentence, 'Edmund Hillary')).toBe('埃德蒙·希拉里')
    expect(found(sentence, 'Norgay')).toBe('诺尔盖')
    expect(found('由苏伊士运河管理局局长拉比耶宣布', 'Rabie')).toBe('拉比耶')
  })

  it('finds a Chinese name by its romanization', () => {
    expect(found('考古学家袁仲一到场', 'Yuan Zhongyi')).toBe('袁仲一')
    expect(found('大会在北京召开', 'Beijing')).toBe('北京')
  })

  it('finds nothing likely where the name does not stand', () => {
    expect(found('冰雪也在遭殃，南坳的冰层消失了。', 'Hillary')).toBeNull()
    expect(found(sentence, 'Kennedy')).toBeNull()
    expect(found('苏伊士运河', 'The')).toBeNull()
    expect(bestSound('', 'Hillary')).toBeNull()
    expect(bestSound('2023.', 'Hillary')).toBeNull()
  })
})
