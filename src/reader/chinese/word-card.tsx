import { useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'

import { sentencesOf, sideOf } from '#article/locator.ts'
import { titleLanguage } from '#article/language.ts'
import type { Article } from '#article/schema.ts'

import { useAnnounce } from '../ui/announcer.tsx'
import { cardPlace } from './card-place.ts'
import type { SelectedRange } from './selected-range.ts'
import { type Told, toldWords } from './told-words.ts'
import { useAnnotations } from './use-annotations.ts'
import { useSelectedRange } from './use-selected-range.ts'
import styles from './word-card.module.css'

/** The dictionaries that entries are from, by the language of the word, and the terms on which they are shown. */
const SOURCES = {
  zh: ['CC-CEDICT', 'https://cc-cedict.org/', 'CC BY-SA 4.0', 'https://creativecommons.org/licenses/by-sa/4.0/'],
  en: [
    'ECDICT',
    'https://github.com/skywind3000/ECDICT',
    'MIT',
    'https://github.com/skywind3000/ECDICT/blob/master/LICENSE',
  ],
} as const

/**
 * What a dictionary says of the word that the reader selects, on a card at the foot of its column, or of the window on a
 * phone. It shows nothing until a word or a few within one sentence are selected, fetches the article's annotations
 * then, and goes when the selection goes or on Escape. The selection itself is the browser's own.
 *
 * @param script the script that the Chinese is shown in, where the reader has chosen one
 */
export function WordCard({ article, script }: { article: Article; script?: 'zh-Hans' | 'zh-Hant' }) {
  const { t, i18n } = useTranslation()
  const announce = useAnnounce()
  const card = useRef<HTMLDivElement>(null)
  const [selected, dismiss] = useSelectedRange(card)
  const annotate = useAnnotations(article.id, selected !== null, true)
  const words = useMemo(() => {
    const sentence = selected && sentenceOf(article, selected)
    return sentence && annotate ? toldWords(annotate(sentence), selected, sentence.language, script) : []
  }, [annotate, article, script, selected])
  useEffect(() => {
    if (words.length > 0) announce(words.map(spoken).join('; '), true)
  }, [announce, words])
  if (!selected || words.length === 0) return null

  const { dock, ...style } = cardPlace(selected, words.length)
  const kinds = new Set(words.map(({ kind }) => kind))
  return (
    <div
      ref={card}
      role="note"
      className={styles['card']}
      style={style}
      data-dock={dock}
      aria-label={t('word-card')}
      lang={i18n.language}
    >
      <div className={styles['body']}>
        <dl>
          {words.map(({ key, word, language, pinyin, glosses, glossLanguage }) => (
            <div key={key}>
              <dt lang={language}>
                {word}
                {pinyin && <span lang="zh-Latn-pinyin">{pinyin}</span>}
              </dt>
              <dd lang={glossLanguage}>
                {glosses.map((gloss) => (
                  <span key={gloss}>{gloss}</span>
                ))}
              </dd>
            </div>
          ))}
        </dl>
        <div className={styles['foot']}>
          <p>
            {t('word-source')}
            {[...kinds].map((kind) => (
              <Source key={kind} kind={kind} />
            ))}
          </p>
          <button type="button" onClick={dismiss}>
            {t('close')}
          </button>
        </div>
      </div>
    </div>
  )
}

function Source({ kind }: { kind: keyof typeof SOURCES }) {
  const [name, address, licence, licenceAddress] = SOURCES[kind]
  return (
    <span>
      <a href={address}>{name}</a>
      <a href={licenceAddress}>{licence}</a>
    </span>
  )
}

function spoken({ word, pinyin, glosses }: Told): string {
  return `${[word, pinyin].filter(Boolean).join(' ')}: ${glosses.join(', ')}`
}

/** The sentence that a selection lies in, or the title, with its language; null where the article has no such sentence. */
function sentenceOf(article: Article, { sentenceId }: SelectedRange) {
  const { title, languages } = article
  if (sentenceId === 'title') {
    return { id: sentenceId, text: title, language: titleLanguage(title, languages.summary, languages.original) }
  }
  const side = sideOf(sentenceId)
  const sentence = sentencesOf(article, side).find(({ id }) => id === sentenceId)
  return sentence ? { id: sentenceId, text: sentence.text, language: languages[side] } : null
}
