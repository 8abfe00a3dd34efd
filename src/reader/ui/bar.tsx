import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useRoute } from 'wouter'

import { languageOf } from '#article/language.ts'

import { useSite } from '../site.ts'
import { useFoundLanguage } from '../use-interface-language.ts'
import styles from './bar.module.css'
import { Settings } from './settings.tsx'

/**
 * The bar on top of every page: the publication's name, the page's own controls, and what every page has.
 *
 * @param props.heading makes the name the heading of the page
 * @param props.tools stand before what every page has
 */
export function Bar(props: { heading?: boolean; tools?: ReactNode; children?: ReactNode }) {
  const { heading = false, tools, children } = props
  const { t } = useTranslation()
  const { name } = useSite()
  // Here, on every page and inside what is hydrated as one piece: words that change earlier would not match the page.
  useFoundLanguage()
  const [atLibrary] = useRoute('/')
  const Brand = heading ? 'h1' : 'div'
  return (
    <header className={styles['bar']}>
      <a className={styles['skip']} href="#text">
        {t('skip')}
      </a>
      <div className={styles['inner']}>
        <Brand className={styles['brand']} lang={languageOf(name)}>
          <Link href="/">
            <span>{name}</span>
          </Link>
        </Brand>
        {children}
        <nav className={styles['nav']}>
          {tools}
          {!atLibrary && (
            <Link href="/" className={styles['library']}>
              <span data-words>{t('library')}</span>
            </Link>
          )}
          <Settings />
        </nav>
      </div>
    </header>
  )
}
