import { createContext, useContext } from 'react'

/** The publication, as every page names it. */
export interface SiteName {
  name: string
  tagline?: string
  about?: string
}

/** Gives the publication to the pages; without one it is the program's own name. */
export const SiteContext = createContext<SiteName>({ name: '对照' })

/** The publication that this site is. */
export function useSite(): SiteName {
  return useContext(SiteContext)
}
