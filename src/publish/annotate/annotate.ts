import { type Annotation, type Annotations, ANNOTATIONS_VERSION, TITLE, type WordEntry } from '#article/annotations.ts'
import { titleLanguage } from '#article/language.ts'
import { sentencesOf } from '#article/locator.ts'
import type { Article, Range } from '#article/schema.ts'
import { openCedict } from '#language/cedict.ts'
import { type Ecdict, openEcdict } from '#language/ecdict.ts'
import type { ChineseScript } from '#language/script.ts'

import { type ChineseDictionary, chineseDictionary } from './chinese-dictionary.ts'
import { chineseSpans } from './chinese-spans.ts'
import { chineseWords, readInWords } from './chinese-words.ts'
import { englishDictionary } from './english-dictionary.ts'
import { englishWords } from './english-words.ts'
import type { FoundWord } from './found-word.ts'
import { syllablesOf } from './pinyin.ts'
import { otherScript } from './script.ts'

/** What the licences of the dictionaries ask for. */
const CREDITS =
  'Chinese words: adapted from CC-CEDICT (https://cc-cedict.org/), CC BY-SA 4.0. English words: ECDICT (https://github.com/skywind3000/ECDICT), MIT License, Copyright (c) 2017 Linwei.'

/** A text to be annotated: a sentence, or the title. */
interface Text {
  id: string
  text: string
  language: ChineseScript | 'en'
}

/**
 * Opens the dictionaries, which takes half a second.
 *
 * @returns what computes the annotations of an article: the other script and the pinyin of its Chinese sentences and
 *   title, and the words of all of them. The same article always gets the same.
 */
export function openAnnotator(): (article: Article) => Annotations {
  const cedict = chineseDictionary(openCedict())
  const ecdict = openEcdict()
  return (article) => annotateArticle(article, cedict, ecdict)
}

function annotateArticle(article: Article, cedict: ChineseDictionary, ecdict: Ecdict): Annotations {
  const texts = textsOf(article)
  const names = namesOf(article)
  const both = texts.map((text) => inBothScripts(text))
  const chinese = both.filter((_, at) => texts[at]?.language !== 'en').map(({ simplified }) => simplified)
  const english = englishDictionary(ecdict, chinese.join('\n'))
  const numbers = new Map<string, number>()
  const numberOf = (entry: WordEntry) => {
    const key = JSON.stringify(entry)
    const number = numbers.get(key) ?? numbers.size
    numbers.set(key, number)
    return number
  }
  const sentences = texts.map(({ id, text, language }, at): [id: string, Annotation] => {
    const { simplified = text, traditional = text } = both[at] ?? {}
    const spans = chineseSpans(simplified, names.get(id) ?? [], cedict.isWord)
    const sentence = { simplified, traditional, spans, syllables: syllablesOf(simplified) }
    const syllables = readInWords(sentence, cedict)
    const words = [...chineseWords({ ...sentence, syllables }, cedict), ...englishWords(text, english)].toSorted(
      (a, b) => a.start - b.start,
    )
    const other = language === 'zh-Hant' ? simplified : traditional
    return [id, { ...(language !== 'en' && { other, pinyin: syllables.join(' ') }), words: numbersOf(words, numberOf) }]
  })
  const entries = [...numbers.keys()].map((key) => JSON.parse(key) as WordEntry)
  return { version: ANNOTATIONS_VERSION, credits: CREDITS, sentences: Object.fromEntries(sentences), entries }
}

function textsOf(article: Article): Text[] {
  const { title, languages } = article
  const side = (name: 'summary' | 'original') =>
    sentencesOf(article, name).map(({ id, text }) => ({ id, text, language: languages[name] }))
  const titled = { id: TITLE, text: title, language: titleLanguage(title, languages.summary, languages.original) }
  return [titled, ...side('summary'), ...side('original')]
}

/** Chinese in an English text is taken as simplified. */
function inBothScripts({ text, language }: Text): { simplified: string; traditional: string } {
  const other = otherScript(text, language === 'zh-Hant' ? 'zh-Hant' : 'zh-Hans')
  return language === 'zh-Hant' ? { simplified: other, traditional: text } : { simplified: text, traditional: other }
}

/** Where names stand in the sentences of the summary, as far as links rest on them. */
function namesOf({ links = [] }: Article): Map<string, Range[]> {
  const names = new Map<string, Range[]>()
  for (const { summary, evidence = [] } of links) {
    const ranges = evidence.filter(({ kind }) => kind === 'name').map(({ summaryRange }) => summaryRange)
    names.set(summary, [...(names.get(summary) ?? []), ...ranges])
  }
  return names
}

/** Three numbers a word, as the format has it. */
function numbersOf(words: readonly FoundWord[], numberOf: (entry: WordEntry) => number): number[] {
  return words.flatMap(({ start, end, entry }, at) => [start - (words[at - 1]?.end ?? 0), end - start, numberOf(entry)])
}
