import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'

import { hasHalfWidthMarks, languageOf, titleLanguage } from '#article/language.ts'

import { Verdict } from '../ui/verdict.tsx'
import { useDate } from '../use-date.ts'
import type { Hit } from './find.ts'
import { Marked } from './marked.tsx'
import type { MarkedSentence, MarkedText, Passage } from './passages.ts'
import styles from './results.module.css'

/** One article that was found: its title, where it is from, and the sentences that say what was asked for, side by side. */
export function Result({ hit: { entry, text } }: { hit: Hit }) {
  const { t } = useTranslation()
  const { day } = useDate()
  const { id, language, original, excerpt, date } = entry
  const title = text?.title.text ? text.title : plain(entry.title || id)
  const source = text?.source ?? plain(entry.source ?? '')
  const languages = text?.languages ?? { summary: language ?? 'zh-Hans', original: original ?? 'en' }
  const chinese = [excerpt ?? '', ...(text?.passages ?? []).flatMap(({ summary }) => summary.map((one) => one.text))]
  return (
    <li className={styles['result']} data-half-width={chinese.some(hasHalfWidthMarks) || undefined}>
      <div className={styles['head']}>
        <h3 lang={titleLanguage(title.text, language, original)}>
          <Link href={`/a/${id}/`}>
            <Marked {...title} />
          </Link>
        </h3>
        <p className={styles['meta']}>
          {source.text && (
            <span lang={languageOf(source.text, language)}>
              <Marked {...source} />
            </span>
          )}
          {date ? (
            <time dateTime={date} data-words>
              {day(date)}
            </time>
          ) : (
            <span data-words>{t('undated')}</span>
          )}
        </p>
      </div>
      {text?.passages.map((passage) => (
        <div key={`${passage.summary[0]?.id} ${passage.original[0]?.id}`} className={styles['passage']}>
          <Sentences article={id} side="summary" lang={languages.summary} passage={passage} />
          <Sentences article={id} side="original" lang={languages.original} passage={passage} />
        </div>
      ))}
      {!text?.passages.length && excerpt && (
        <div className={styles['passage']}>
          <p lang={languageOf(excerpt, language)}>{excerpt}</p>
        </div>
      )}
    </li>
  )
}

function plain(text: string): MarkedText {
  return { text, ranges: [] }
}

/** The sentences of one side, each the way to itself; where there are none, why. */
function Sentences(props: { article: string; side: 'summary' | 'original'; lang: string; passage: Passage }) {
  const { article, side, lang, passage } = props
  const { t } = useTranslation()
  const sentences: readonly MarkedSentence[] = passage[side]
  if (sentences.length > 0)
    return (
      <div lang={lang}>
        {sentences.map(({ id, ...text }) => (
          <p key={id}>
            <Link href={`/a/${article}/#${id}`}>
              <Marked {...text} />
            </Link>
          </p>
        ))}
      </div>
    )
  return (
    <div className={styles['alone']}>
      {passage.alone === 'unsupported' && <Verdict verdict="unsupported" isWhole />}
      {passage.alone === 'left-out' && <span data-words>{t('left-out')}</span>}
    </div>
  )
}
