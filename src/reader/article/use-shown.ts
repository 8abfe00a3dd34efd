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
  const isOther = isShownOtherwise(article.languages, script, undefined)
  const annotate = useAnnotations(article.id, isOther || pinyin !== undefined)
  const written = useMemo(
    () => (annotate ? inWanted(article, annotate, script && SCRIPT_LANGUAGES[script]) : null),
    [annotate, article, script],
  )
  const plain = isOther ? written : null
  const shown = useMemo(
    () => (annotate && written && pinyin ? withPinyin(written, plain, annotate, pinyin) : plain),
    [annotate, pinyin, plain, written],
  )
  const isKnown = annotate !== undefined
  useEffect(() => {
    if (isKnown) setShown(shown)
  }, [isKnown, setShown, shown])
}

function inWanted({ languages, title }: Article, annotate: Annotate, wanted: ScriptLanguage | undefined): Shown {
  const languageOf = (id: string): Language =>
    id === 'title' ? titleLanguage(title, languages.summary, languages.original) : languages[sideOf(id)]
  const textOf: Shown['textOf'] = (sentence, start, end) => {
    const language = languageOf(sentence.id)
    const isOther = inScript(language, wanted) !== language
    return ((isOther && annotate(sentence).other) || sentence.text).slice(start, end)
  }
  return {
    textOf,
    pieceOf: (sentence, start, end) => unbroken(textOf(sentence, start, end)),
    languages: { summary: inScript(languages.summary, wanted), original: inScript(languages.original, wanted) },
  }
}

/** @param plain what is shown without pinyin; null as it was found */
function withPinyin(written: Shown, plain: Shown | null, annotate: Annotate, pinyin: 'chosen' | 'all'): Shown {
  return {
    ...written,
    pieceOf: (sentence, start, end, isChosen) =>
      pinyin === 'chosen' && !isChosen
        ? written.pieceOf(sentence, start, end, isChosen)
        : createElement(AnnotatedText, {
            text: written.textOf(sentence, start, end),
            pinyin: syllablesOf(annotate(sentence), start, end),
          }),
    ...(pinyin === 'all' && { afar: plain }),
  }
}
