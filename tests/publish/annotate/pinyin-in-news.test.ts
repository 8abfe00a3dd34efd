import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, it } from 'vitest'

import { openCedict } from '#language/cedict.ts'
import { chineseDictionary } from '#publish/annotate/chinese-dictionary.ts'
import { chineseSpans } from '#publish/annotate/chinese-spans.ts'
import { readInWords } from '#publish/annotate/chinese-words.ts'
import { syllablesOf } from '#publish/annotate/pinyin.ts'

const cedict = chineseDictionary(openCedict())

/** What is read wrongly of the sentences that nobody looked at while the rules were made. */
const KNOWN_FAULTS = [
  '医生给他量{liáng}体温，数{shǔ}了数{shù}药片，多数{shù}已过量{liàng}。',
  '佛教{jiào}徒教{jiào}会{huì}了他打坐。',
]

/** Sentences with the readings of some characters behind them in braces: `船只{zhī}沉没{mò}。` */
function sentencesOf(name: string): string[] {
  const file = join(import.meta.dirname, 'pinyin-in-news', `${name}.txt`)
  return readFileSync(file, 'utf8').trim().split('\n')
}

/** The sentence with the readings that it gets, at the same characters. */
function read(sentence: string): string {
  const simplified = sentence.replaceAll(/\{.*?\}/g, '')
  const spans = chineseSpans(simplified, [], cedict.isWord)
  const syllables = readInWords(
    { simplified, traditional: simplified, spans, syllables: syllablesOf(simplified) },
    cedict,
  )
  let at = 0
  return sentence.replaceAll(/(\p{Script=Han})(\{.*?\})?/gu, (_, character: string, asked?: string) => {
    const syllable = syllables[at++]
    return asked ? `${character}{${syllable}}` : character
  })
}

it.each(sentencesOf('first'))('%s', (sentence) => expect(read(sentence)).toBe(sentence))

it('of forty more, two have one wrong reading', () => {
  const sentences = sentencesOf('second')
  expect(sentences).toHaveLength(40)
  const wrong = sentences.filter((sentence) => read(sentence) !== sentence)
  expect(wrong.map(read)).toEqual(KNOWN_FAULTS)
})
