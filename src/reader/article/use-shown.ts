import { createElement, useEffect, useMemo } from 'react'

import { syllablesOf } from '#article/annotation-of.ts'
import { titleLanguage } from '#article/language.ts'
import { sideOf } from '#article/locator.ts'
import type { Article } from '#article/schema.ts'

import { AnnotatedText } from '../chinese/annotated-text.tsx'
import { type Annotate, useAnnotations } from '../chinese/use-annotations.ts'
import { useSetting } from '../use-setting.ts'
import { inScript, isShownOtherwise, SCRIPT_LANGUAGES, type ScriptLanguage } from './in-script.ts'
import type { Shown } from './shown.ts'
import { unbroken } from './unbroken.ts'

type Language = Article['languages']['original']

/**
 * Sees to the script and the pinyin that the reader chose: fetches what the build worked out for the article, and hands
 * over how its Chinese is to be shown; null as it was found, and nothing while that is not known yet.
 */
export function useShown(article: Article, setShown: (shown: Shown | null) => void): void {
  const [script] = useSetting('script')
  const [pinyin] = useSetting('pinyin')
  const isWanted = isShownOtherwise(article.languages, script, pinyin)
  const annotate = useAnnotations(article.id, isWanted)
  const shown = useMemo(
    () => (annotate && isWanted ? shownBy(article, annotate, script && SCRIPT_LANGUAGES[script], pinyin) : null),
    [annotate, article, isWanted, pinyin, script],
  )
  const isKnown = annotate !== undefined
  useEffect(() => {
    if (isKnown) setShown(shown)
  }, [isKnown, setShown, shown])
}

function shownBy(
  { languages, title }: Article,
  annotate: Annotate,
  wanted: ScriptLanguage | undefined,
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
      if (pinyin === undefined || (pinyin === 'chosen' && !isChosen)) return unbroken(text)
      return createElement(AnnotatedText, { text, pinyin: syllablesOf(annotate(sentence), start, end) })
    },
    languages: { summary: inScript(languages.summary, wanted), original: inScript(languages.original, wanted) },
  }
}
