import { useId, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'

import { paragraphOf, type Place } from '#article/locator.ts'
import type { Article } from '#article/schema.ts'

import { Choice } from '../ui/choice.tsx'
import { useModal } from '../ui/use-modal.ts'
import { type Copied, copy } from './copy.ts'
import { QrCode } from './qr-code.tsx'
import type { Quotation } from './quotation.ts'
import { QuotedText } from './quoted-text.tsx'
import styles from './share-sheet.module.css'
import { useQuotation } from './use-quotation.ts'

/** The forms a quotation can be copied in. */
type Form = 'text' | 'markdown' | 'html'

/**
 * The sheet to send a place on: its link, in letters and as a QR code, and the quotation to paste elsewhere. It lies over
 * the page until the reader closes it, and the focus goes back to where it was. Of a sentence it offers its paragraph, too.
 *
 * @param props.placeNow gives the place as the sheet opens; null for the article as a whole
 * @param props.linkTo gives the address of a place
 */
export function ShareSheet(props: {
  article: Article
  placeNow: () => Place | null
  linkTo: (place: Place | null) => string
  onClose: () => void
}) {
  const { article, placeNow, linkTo, onClose } = props
  const [chosen] = useState(placeNow)
  const [place, setPlace] = useState(chosen)
  const link = linkTo(place)
  const isSentence = titleOf(chosen) === 'share-sentence'
  const { t } = useTranslation()
  const quote = useQuotation(article)
  const quotation = useMemo(() => quote(place, link), [quote, place, link])
  const [form, setForm] = useState<Form>('text')
  const [said, setSaid] = useState({ of: 'link', words: '' })
  const dialog = useRef<HTMLDialogElement>(null)
  const first = useRef<HTMLButtonElement>(null)
  const title = useId()
  useModal(dialog, first)

  const put = async (of: 'link' | 'quotation', copied: Copied) => {
    setSaid({ of, words: '' })
    setSaid({ of, words: t((await copy(copied)) ? 'share-copied' : 'share-not-copied') })
  }
  const send = async () => {
    try {
      await navigator.share({ title: article.title, text: wordsOf(quotation), url: link })
    } catch (error) {
      // The reader may think better of it.
      const isGivenUp = error instanceof DOMException && error.name === 'AbortError'
      if (!isGivenUp) setSaid({ of: 'link', words: t('share-not-sent') })
    }
  }
  const widen = () => {
    setSaid({ of: 'link', words: '' })
    setPlace(place === chosen && place ? { start: paragraphOf(place.start) } : chosen)
  }
  const status = (of: string) => (
    <span role="status" className={styles['said']}>
      {said.of === of && said.words}
    </span>
  )
  const forms: { value: Form; label: string; lang?: string }[] = [
    { value: 'text', label: t('share-form-text') },
    // Names, the same in every language.
    { value: 'markdown', label: 'Markdown', lang: 'en' },
    { value: 'html', label: 'HTML', lang: 'en' },
  ]
  return (
    <dialog ref={dialog} className={styles['sheet']} aria-labelledby={title} onClose={onClose}>
      <div className={styles['paper']}>
        <header>
          <h2 id={title}>{t(titleOf(place))}</h2>
          <button type="button" className={styles['close']} onClick={() => dialog.current?.close()}>
            {t('close')}
          </button>
        </header>
        <div className={styles['link']}>
          <div>
            <h3>{t(new URL(link).searchParams.has('k') ? 'share-link-keeps' : 'share-link')}</h3>
            <p className={styles['address']}>{link}</p>
            <div className={styles['acts']}>
              <button ref={first} type="button" className={styles['act']} onClick={() => put('link', { text: link })}>
                {t('share-copy-link')}
              </button>
              {typeof navigator.share === 'function' && (
                <button type="button" className={styles['act']} onClick={send}>
                  {t('share-send')}
                </button>
              )}
              {isSentence && (
                <button type="button" className={styles['act']} onClick={widen}>
                  {t(place === chosen ? 'share-paragraph' : 'share-sentence')}
                </button>
              )}
              {status('link')}
            </div>
          </div>
          <QrCode address={link} label={t('share-code')} />
        </div>
        <h3>{t(place ? 'share-quotation' : 'share-credits')}</h3>
        <QuotedText quotation={quotation} form={form} link={link} />
        <div className={styles['acts']}>
          <button type="button" className={styles['act']} onClick={() => put('quotation', copiedOf(quotation, form))}>
            {t('share-copy-quotation')}
          </button>
          {status('quotation')}
          <div className={styles['forms']}>
            <Choice<Form> label={t('share-form')} isNamed={false} values={forms} chosen={form} onChoose={setForm} />
          </div>
        </div>
      </div>
    </dialog>
  )
}

function titleOf(place: Place | null) {
  if (!place) return 'share-article'
  if (place.end && place.end !== place.start) return 'share-range'
  return place.start.includes('.') ? 'share-sentence' : 'share-paragraph'
}

/** Plain text and Markdown are copied alone; HTML as such, and as its source for places that take text only. */
function copiedOf(quotation: Quotation, form: Form): Copied {
  return form === 'html' ? { text: quotation.html, html: quotation.html } : { text: quotation[form] }
}

function wordsOf({ sides }: Quotation): string {
  return sides.map(({ paragraphs }) => paragraphs.map(({ text }) => text).join('\n')).join('\n\n')
}
