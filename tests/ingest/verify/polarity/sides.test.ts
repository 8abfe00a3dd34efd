import { describe, expect, it } from 'vitest'

import { conflictsOf } from './polarity-of.ts'

describe('sideConflicts', () => {
  it.each([
    ['他的左膝受了伤。', 'He hurt his right knee.', 'polarity: 左膝 / right knee'],
    ['左侧助推器的接缝失效。', 'A joint in the right booster failed.', 'polarity: 左侧 / right'],
    ['子弹打中了她的右臂。', 'The bullet struck her left arm.', 'polarity: 右臂 / left arm'],
  ])('flags %s', (chinese, original, expected) => {
    expect(conflictsOf(chinese, original)).toEqual([expected])
  })

  it.each([
    ['他的左膝受了伤。', 'He hurt his left knee.'],
    ['他的左膝受了伤。', 'He hurt his right shoulder.'],
    ['左侧助推器的接缝失效。', 'He left the right answer to the engineers.'],
    ['左右两侧的助推器都失效了。', 'The right booster failed.'],
    ['他的左膝受了伤。', 'Having hurt his left knee before, he now hurt his right knee.'],
    ['左派政党反对。', 'The party stood by the right hand of the president.'],
  ])('lets %s stand', (chinese, original) => {
    expect(conflictsOf(chinese, original)).toEqual([])
  })
})

describe('wings of politics', () => {
  it.each([
    ['极右政党赢得选举。', 'The far-left party won the election.', 'polarity: 极右 / far-left'],
    ['左翼政府下台。', 'The right-wing government fell.', 'polarity: 左翼 / right-wing'],
  ])('are told for each other in %s', (chinese, original, expected) => {
    expect(conflictsOf(chinese, original)).toEqual([expected])
  })

  it('are both told', () => {
    expect(conflictsOf('左翼政府败给极右政党。', 'The left-wing government lost to the far right.')).toEqual([])
  })
})
