import { createContext, useContext, useEffect } from 'react'

/** Where a page's title goes while it is prerendered: there is no document to put it into. */
export const TitleSink = createContext<((title: string) => void) | null>(null)

/**
 * Keeps the document's title and canonical address in step with the page that is shown. Prerendered pages have both
 * already; this is for the ways between them. `path` is the page's own path, without what the reader chose.
 */
export function useDocumentHead(title: string, path: string): void {
  useContext(TitleSink)?.(title)

  useEffect(() => {
    document.title = title
    const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')
    if (canonical) canonical.href = new URL(path.replace(/^\//, import.meta.env.BASE_URL), canonical.href).href
  }, [title, path])
}
