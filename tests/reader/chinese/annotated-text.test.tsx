import { cleanup, render } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'

import { AnnotatedText } from '#reader/chinese/annotated-text.tsx'
import { rubyGroups } from '#reader/chinese/ruby-groups.ts'

afterEach(cleanup)

/** The groups of a text, each with its syllables behind its characters; what may not be divided is in brackets. */
function grouped(text: string, ...pinyin: string[]): string[] {
  return rubyGroups(text, pinyin).map(({ parts, isSolid }) => {
    const shown = parts.map((part) => `${part.text}${part.syllable ? `/${part.syllable}` : ''}`).join('')
    return isSolid ? `[${shown}]` : shown
  })
}

describe('characters and their syllables', () => {
  it('stand each for itself', () => expect(grouped('铜价', 'tóng', 'jià')).toEqual(['铜/tóng', '价/jià']))

  it('keep marks that may not begin or end a line', () => {
    expect(grouped('“零库存”，说：（好）。', 'líng', 'kù', 'cún', 'shuō', 'hǎo')).toEqual([
      '[“零/líng]',
      '库/kù',
      '[存/cún”，]',
      '[说/shuō：]',
      '[（好/hǎo）。]',
    ])
  })

  it('stand between other text, which is as it is', () => {
    expect(grouped('约1.83万 TEU，快', 'yuē', 'wàn', 'kuài')).toEqual(['约/yuē', '1.83', '万/wàn', ' TEU，', '快/kuài'])
  })

  it('are a character alone where its reading is not known', () => {
    expect(grouped('𠮷野家', '', 'yě')).toEqual(['𠮷', '野/yě', '家'])
  })

  it('lose nothing of the text', () => {
    const text = '”。——“A”（1）他说：“好！”……'
    const all = rubyGroups(text, ['tā', 'shuō', 'hǎo'])
    expect(all.flatMap(({ parts }) => parts.map((part) => part.text)).join('')).toBe(text)
    expect(all.map(({ start }) => start)).toEqual(all.map(({ start }) => start).toSorted((a, b) => a - b))
  })
})

describe('AnnotatedText', () => {
  it('sets pinyin above the characters, for the eye alone', () => {
    const { container } = render(<AnnotatedText text="铜价跌了3%。" pinyin={['tóng', 'jià', 'diē', 'le']} />)
    const syllables = [...container.querySelectorAll<HTMLElement>('ruby > rt')]
    expect(syllables.map(({ dataset }) => dataset['pinyin'])).toEqual(['tóng', 'jià', 'diē', 'le'])
    for (const syllable of syllables) {
      expect(syllable.getAttribute('lang')).toBe('zh-Latn-pinyin')
      expect(syllable.getAttribute('aria-hidden')).toBe('true')
    }
    expect(container.textContent).toBe('铜价跌了3%。')
  })

  it('is the text itself without pinyin', () => {
    const { container } = render(<AnnotatedText text="铜价。" />)
    expect(container.innerHTML).toBe('铜价。')
  })
})
