import { describe, expect, it } from 'vitest'

import { splitSentences } from '#ingest/split/split.ts'

/** The characters of the parts in a row, without white space. */
function bare(parts: string[]): string {
  return parts.join('').replace(/\s/gu, '')
}

describe('splitSentences', () => {
  it('keeps a closing quote with its sentence', () => {
    expect(splitSentences('他说：“走吧。”她笑了。', 'zh')).toEqual(['他说：“走吧。”', '她笑了。'])
    expect(splitSentences('“Go home.” She laughed.', 'en')).toEqual(['“Go home.”', 'She laughed.'])
  })

  it('changes nothing but the white space between sentences', () => {
    const text = 'The  mill\u00A0shut.\u00A0 \u3000“Why?”  asked  nobody . . . Then “it burned."Rain fell\uFFFD.'
    expect(bare(splitSentences(text, 'en'))).toBe(bare([text]))
    expect(splitSentences('  雨停了。\u3000 风还在。 ', 'zh')).toEqual(['雨停了。', '风还在。'])
  })

  it('has no sentences in an empty paragraph', () => {
    expect(splitSentences('', 'en')).toEqual([])
    expect(splitSentences(' \u3000\u00A0', 'zh')).toEqual([])
  })

  it('takes a heading or a tail without a stop as a sentence', () => {
    expect(splitSentences('What the divers found', 'en')).toEqual(['What the divers found'])
    expect(splitSentences('雨停了。风还在', 'zh')).toEqual(['雨停了。', '风还在'])
  })

  it('splits an English paragraph on the Chinese side as English', () => {
    const english = ['Dr. Lund left the quay.', 'Nobody waved.']
    expect(splitSentences(english.join(' '), 'zh')).toEqual(english)
  })

  it('splits a Chinese paragraph on the English side as Chinese', () => {
    expect(splitSentences('雨停了。风还在。', 'en')).toEqual(['雨停了。', '风还在。'])
  })

  it('never makes a sentence of a stray mark', () => {
    expect(splitSentences('The mill shut. "', 'en')).toEqual(['The mill shut. "'])
    expect(splitSentences('雨停了。 ”', 'zh')).toEqual(['雨停了。 ”'])
  })

  it('takes time in proportion to the text, whatever it is made of', { timeout: 60_000 }, () => {
    const units = [
      'a',
      '家',
      ' ',
      '.',
      '。',
      '“',
      '"',
      '(',
      '《',
      '. ',
      '。“',
      '."',
      '.(',
      '. . ',
      'U.S. ',
      'a.A.',
      '《。',
      '😀',
    ]
    const started = performance.now()
    for (const unit of units) {
      const text = unit.repeat(50_000 / unit.length)
      for (const language of ['zh', 'en'] as const) {
        expect(bare(splitSentences(`家${text}`, language))).toBe(bare([`家${text}`]))
        expect(bare(splitSentences(text, language))).toBe(bare([text]))
      }
    }
    expect(performance.now() - started).toBeLessThan(20_000)
  })
})
