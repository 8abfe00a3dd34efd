import type { Credit } from './credits.ts'
import type { Quotation } from './quotation.ts'
import styles from './quoted-text.module.css'

/** A quotation as it will be pasted: plain text set as reading matter, Markdown and HTML letter for letter. */
export function QuotedText(props: { quotation: Quotation; form: 'text' | 'markdown' | 'html'; link: string }) {
  const { quotation, form, link } = props
  if (form !== 'text')
    return (
      <blockquote className={styles['quoted']}>
        <pre>{quotation[form]}</pre>
      </blockquote>
    )
  const of = (...parts: Credit['part'][]) =>
    quotation.credits
      .filter(({ part }) => parts.includes(part))
      .map(({ part, lang, text }) => (
        <span key={part} lang={lang}>
          {text}
        </span>
      ))
  return (
    <blockquote className={styles['quoted']}>
      {quotation.sides.flatMap(({ lang, paragraphs }) =>
        paragraphs.map(({ id, text }) => (
          <p key={id} lang={lang}>
            {text}
          </p>
        )),
      )}
      <div className={styles['credits']}>
        <p>{of('title')}</p>
        <p>{of('source', 'date')}</p>
        <p>{of('finding')}</p>
        <p>{link}</p>
      </div>
    </blockquote>
  )
}
