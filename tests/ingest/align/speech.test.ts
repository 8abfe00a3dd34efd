import { describe, expect, it } from 'vitest'

import { speechOf, tagOf } from '#ingest/align/speech.ts'

const insideOf = (...sentences: string[]) => speechOf(sentences).map(({ inside }) => inside)

const tagged = (sentence: string) => {
  const places = tagOf(sentence)
  return [...sentence].filter((_, at) => places[at]).join('')
}

describe('who speaks', () => {
  it.each<[string, string[], boolean[]]>([
    ['in Chinese quotation marks', ['他说：“走吧。', '快！”', '她笑了。'], [true, false, false]],
    ['in corner marks', ['他說：「走吧。', '快！」', '她笑了。'], [true, false, false]],
    ['in curly marks', ['“Come on.', 'Hurry!” he said.', 'She laughed.'], [true, false, false]],
    ['in straight marks', ['"Come on.', 'Hurry!" he said. "It is late.', 'Now!"'], [true, true, false]],
    ['in single straight marks', ["'Come on.", "It's late!' he said.", 'She laughed.'], [true, false, false]],
    ['with a quotation within a speech', ['他说：“我记得‘走吧’这话。', '快！”'], [true, false]],
    [
      'with a word in double marks within a single-marked speech',
      [`'It's "late", they say.`, "'So go!'"],
      [true, false],
    ],
    ['after a plural that looks like a closing mark', ["'The boys' ball is gone.", "Find it!'"], [true, false]],
  ])('is followed from sentence to sentence %s', (_, sentences, inside) => {
    expect(insideOf(...sentences)).toEqual(inside)
  })

  it('is forgotten where a mark is never closed', () => {
    const sentences = ['“Come on.', ...Array<string>(12).fill('It rained.')]
    expect(insideOf(...sentences)[1]).toBe(true)
    expect(insideOf(...sentences).at(-1)).toBe(false)
  })

  it('is told by characters, first mark and any mark', () => {
    expect(speechOf(['他说：“走。”', '“走。”', '走。'])).toEqual([
      { quoted: 2, plain: 3, begins: false, opens: true, inside: false },
      { quoted: 2, plain: 0, begins: true, opens: true, inside: false },
      { quoted: 0, plain: 2, begins: false, opens: false, inside: false },
    ])
  })
})

describe('the words that only say who speaks', () => {
  it.each([
    ['站长道：“还没到呢。”', '站长道：'],
    ['他走进来，笑道：“好！”', '笑道：'],
    ['她说“好”，又说：“走吧。”', '她说又说：'],
    ['他翻开那本写满了名字和地址的旧账簿念道：“好！”', ''],
    ['他读过“一千零一夜”。', ''],
  ])('in %s', (sentence, tag) => expect(tagged(sentence)).toBe(tag))
})
