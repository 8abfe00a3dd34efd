import { describe, expect, it } from 'vitest'

import { otherScript } from '#publish/annotate/script.ts'

describe('a text in the other script', () => {
  it.each([
    ['头发的发展', '頭髮的發展'],
    ['皇后以后', '皇后以後'],
    ['乾隆皇帝的干部', '乾隆皇帝的幹部'],
    ['面条在里面', '麵條在裡面'],
    ['一只船只有一个钟头', '一隻船隻有一個鐘頭'],
    ['台湾的计算机', '臺灣的計算機'],
    ['放松的松树', '放鬆的松樹'],
  ])('has each character as its phrase wants it: %s, %s', (simplified, traditional) => {
    expect(otherScript(simplified, 'zh-Hans')).toBe(traditional)
    expect(otherScript(traditional, 'zh-Hant')).toBe(simplified)
  })

  it('has the script’s quotation marks, and leaves apostrophes', () => {
    expect(otherScript('他说：“这是‘零库存’。”', 'zh-Hans')).toBe('他說：「這是『零庫存』。」')
    expect(otherScript('他說：「這是『零庫存』。」', 'zh-Hant')).toBe('他说：“这是‘零库存’。”')
    expect(otherScript('劳埃德船舶日报（Lloyd’s List）', 'zh-Hans')).toBe('勞埃德船舶日報（Lloyd’s List）')
    expect(otherScript('“lo”和“Lo and behold”。', 'zh-Hans')).toBe('「lo」和「Lo and behold」。')
  })

  it('leaves what is not Chinese', () => {
    expect(otherScript('NASA 2021, "x" \uFFFD', 'zh-Hans')).toBe('NASA 2021, "x" \uFFFD')
  })

  it.each(['𠮷野家', '㐷', '豈更', '〇々', '這裏', '', '发'.repeat(500)])('is as long as the text: %s', (text) => {
    expect(otherScript(text, 'zh-Hans')).toHaveLength(text.length)
    expect(otherScript(text, 'zh-Hant')).toHaveLength(text.length)
  })
})
