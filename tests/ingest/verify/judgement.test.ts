import { expect, it } from 'vitest'

import { judges } from '#ingest/verify/judgement.ts'

it.each(['彩绘几分钟内就会剥落,实在令人惋惜。', '这座桥堪称工程奇迹。', '双方的会晤显得尤为重要。'])(
  'hears the judgement in %s',
  (sentence) => expect(judges(sentence)).toBe(true),
)

it.each(['大桥周五通车。', '国会希望在2024年之前批准这笔拨款。'])('hears none in %s', (sentence) =>
  expect(judges(sentence)).toBe(false),
)
