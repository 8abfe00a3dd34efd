import { createElement, useEffect, useMemo } from 'react'

import { syllablesOf } from '#article/annotation-of.ts'
import { titleLanguage } from '#article/language.ts'
import { sideOf } from '#article/locator.ts'
import type { Article } from '#article/schema.ts'

import { AnnotatedText } from '../chinese/annotated-text.tsx'
import { type Annotate, useAnnotations } from '../chinese/use-annotations.ts'
import { useSetting } from '../use-setting.ts'
import type { Shown } from './shown.ts'

type Language = Article['languages']['original']

/** The language of each script. */
const SCRIPTS = { hans: 'zh-Hans', hant: 'zh-Hant' } as const

/**
 * Sees to the script and the pinyin that the reader chose: fetches what the build worked out for the article, and hands
 * over how its Chinese is to be shown; null as it was found.
 */
export function useShown(article: Article, setShown: (shown: Shown | null) => void): void {
  const [script] = useSetting('script')
  const [pinyin] = useSetting('pinyin')
  const wanted = script && SCRIPTS[script]
  const isConverted = Object.values(article.languages).some((language) => inScript(language, wanted) !== language)
  const isWanted = isConverted || pinyin !== undefined
  const annotate = useAnnotations(article.id, isWanted)
  const shown = useMemo(
    () => (annotate && isWanted ? shownBy(article, annotate, wanted, pinyin) : null),
    [annotate, article, isWanted, pinyin, wanted],
  )
  useEffect(() => setShown(shown), [setShown, shown])
}

function shownBy(
  { languages, title }: Article,
  annotate: Annotate,
  wanted: 'zh-Hans' | 'zh-Hant' | undefined,
  pinyin: 'chosen' | 'all' | undefined,
): Shown {
  const languageOf = (id: string): Language =>
    id === 'title' ? titleLanguage(title, languages.summary, languages.original) : languages[sideOf(id)]
  const textOf: Shown['textOf'] = (sentence, start, end) => {
    const language = languageOf(sentence.id)
    const isOther = inScript(language, wanted) !== language
    return ((isOther && annotate(sentence).other) || sentence.text).slice(start, end)
  }
  return {
    textOf,
    pieceOf: (sentence, start, end, isChosen) => {
      const text = textOf(sentence, start, end)
      if (pinyin === undefined || (pinyin === 'chosen' && !isChosen)) return text
      return createElement(AnnotatedText, { text, pinyin: syllablesOf(annotate(sentence), start, end) })
    },
    languages: { summary: inScript(languages.summary, wanted), original: inScript(languages.original, wanted) },
  }
}

/** The language that a text is in once it is shown in the script that is wanted. */
function inScript<Found extends Language>(language: Found, wanted: 'zh-Hans' | 'zh-Hant' | undefined) {
  return language === 'en' || wanted === undefined ? language : wanted
}
