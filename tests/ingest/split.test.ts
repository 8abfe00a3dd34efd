import { expect, it } from 'vitest'

import { splitSentences } from '#ingest/split.ts'

it('keeps a closing quote with its sentence', () => {
  expect(splitSentences('他说：“走吧。”她笑了。', 'zh')).toEqual(['他说：“走吧。”', '她笑了。'])
})
