import { useSuspenseQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'

import { collate } from '#article/collation.ts'
import { hasHalfWidthMarks } from '#article/language.ts'
import { sentencesOf } from '#article/locator.ts'
import type { Article } from '#article/schema.ts'
import { articleQueryOptions } from '#query/article.ts'

import { useSite } from '../site.ts'
import { Bar } from '../ui/bar.tsx'
import { Footer } from '../ui/footer.tsx'
import { useDocumentHead } from '../use-document-head.ts'
import { ArticleHead } from './article-head.tsx'
import { ArticleTools } from './article-tools.tsx'
import type { Panel } from './panel.ts'
import type { Shown } from './shown.ts'
import styles from './text.module.css'
import { Text } from './text.tsx'
import { useOpeningScript } from './use-opening-script.ts'
import { useOpeningView } from './use-view.ts'
import { ViewControl } from './view-control.tsx'

/** One article: the Chinese text and the original side by side, in rows of what belongs together. */
export function ArticlePage({ id }: { id: string }) {
  const { data: article } = useSuspenseQuery(articleQueryOptions(id))
  const { name } = useSite()
  const collation = useMemo(() => collate(article), [article])
  const isHalfWidth = useMemo(
    () => sentencesOf(article, 'summary').some(({ text }) => hasHalfWidthMarks(text)),
    [article],
  )
  const [panel, setPanel] = useState<Panel | null>(null)
  // Undefined until it is known whether the reader wants the text otherwise than it was found, and what that takes is there.
  const [settled, setShown] = useState<Shown | null>()
  const shown = settled ?? null
  useOpeningView()
  useOpeningScript()
  useDocumentHead(titleOf(article, name), `/a/${id}/`)
  return (
    <>
      <Bar tools={<ArticleTools place="bar" openPanel={setPanel} />}>
        <ViewControl originalIsEnglish={article.languages.original === 'en'} />
      </Bar>
      <main tabIndex={-1} className={styles['page']}>
        <article data-settled={settled !== undefined || undefined} data-half-width={isHalfWidth || undefined}>
          <ArticleHead
            article={article}
            collation={collation}
            shown={shown}
            tools={<ArticleTools place="head" openPanel={setPanel} />}
          />
          <Text
            article={article}
            collation={collation}
            panel={panel}
            setPanel={setPanel}
            shown={shown}
            setShown={setShown}
          />
        </article>
        <Footer />
      </main>
    </>
  )
}

/** The title of an article's page: `Headline · Source · Publication`. */
function titleOf({ title, source, id }: Pick<Article, 'title' | 'source' | 'id'>, site: string): string {
  return [title || id, source, site].filter(Boolean).join(' · ')
}
