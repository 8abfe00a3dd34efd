import { describe, expect, it } from 'vitest'

import { conflictsOf } from './polarity-of.ts'

describe('directionConflicts', () => {
  it.each([
    ['该岛位于大陆以北。', 'The island lies south of the mainland.', 'place: 以北 / south'],
    ['船队向西航行。', 'The fleet sailed east.', 'place: 向西 / east'],
    ['城市东部受灾最重。', 'The western part of the city was hit hardest.', 'place: 东部 / western'],
    ['他在伦敦北部遛狗。', 'He walked the dog in South London.', 'place: 北部 / South'],
    [
      '大风把火头推向东南25公里外的大学城。',
      'Gusts pushed the flames toward a university city 25 kilometers to the northwest.',
      'place: 向东南 / northwest',
    ],
  ])('flags %s', (chinese, original, expected) => {
    expect(conflictsOf(chinese, original)).toEqual([expected])
  })

  it.each([
    ['该岛位于大陆以北。', 'The mainland lies south of the island.'],
    ['震中在北京东南25公里。', 'Beijing lies 25 kilometers to the northwest.'],
    ['北京以南的村庄最先停电。', 'Villages south of Beijing lost power first.'],
    ['越南北部下了大雨。', 'Heavy rain fell in northern Vietnam.'],
    ['巴西南部下了大雨。', 'Heavy rain fell in southern Brazil.'],
    ['西北部下了大雪。', 'Heavy snow fell in the north of the country.'],
    ['南非队击败了东道主。', 'The team from South Africa beat the hosts in the north of the city.'],
    ['风从西边吹来，船队向东航行。', 'The fleet sailed east with the west wind.'],
    ['他把车停在桥的东侧。', 'He parked on the east side of the bridge, west of the church.'],
    ['他在伦敦南部遛狗。', 'He walked the dog in South London.'],
    ['东西两侧的墙都塌了。', 'The walls on the western side fell.'],
    ['加州南部发生山火。', 'A wildfire broke out in Southern California, north of San Diego.'],
    ['西方国家反对这一计划。', 'Eastern countries opposed the plan.'],
  ])('lets %s stand', (chinese, original) => {
    expect(conflictsOf(chinese, original)).toEqual([])
  })
})
