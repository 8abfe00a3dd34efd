import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { type KeyboardEvent, useEffect } from 'react'
import { useTranslation } from 'react-i18next'

import { indexQueryOptions } from '#query/library.ts'

import { singleKey } from '../single-key.ts'
import { LONGEST_QUESTION } from '../url.ts'
import styles from './search-field.module.css'
import { useQuestion } from './use-question.ts'

/**
 * The field to search the library with. It works before the page's script does, as a form that asks for the address of
 * its results; where there is no script at all, the way by months stands in its place.
 */
export function SearchField() {
  const { t } = useTranslation()
  const { data: index } = useSuspenseQuery(indexQueryOptions())
  const client = useQueryClient()
  const { field, type, ask } = useQuestion()

  useEffect(() => {
    const come = (event: globalThis.KeyboardEvent) => {
      if (singleKey(event) !== '/') return
      event.preventDefault()
      field.current?.focus()
      field.current?.select()
    }
    addEventListener('keydown', come)
    return () => removeEventListener('keydown', come)
  }, [field])

  // Who comes to the field is about to ask: what it takes is fetched meanwhile.
  const prepare = () => void import('./results.tsx').then((part) => part.prepareResults(client)).catch(() => {})
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
    event.preventDefault()
    const input = event.currentTarget
    if (input.value) {
      input.value = ''
      ask(false)
    } else document.querySelector('main')?.focus({ preventScroll: true })
  }
  return (
    <form
      role="search"
      method="get"
      className={styles['search']}
      onSubmit={(event) => {
        event.preventDefault()
        ask(true)
        // The keyboard of a phone would lie over what was found.
        if (matchMedia('(pointer: coarse)').matches) field.current?.blur()
      }}
    >
      <input
        ref={field}
        type="search"
        name="q"
        className={styles['field']}
        aria-label={t('act-search')}
        placeholder={t('search-in', { count: index.total })}
        maxLength={LONGEST_QUESTION}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="search"
        onInput={({ nativeEvent }) => type((nativeEvent as InputEvent).isComposing)}
        onCompositionEnd={() => type(false)}
        onFocus={prepare}
        onKeyDown={press}
      />
      {/* Without script the page speaks the language that it was prerendered in. */}
      <noscript lang="zh-Hans">
        <a href="#months">{t('by-month')}</a>
      </noscript>
    </form>
  )
}
