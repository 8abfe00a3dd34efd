import { type Place, sentencesOf, sideOf } from '#article/locator.ts'
import type { Article } from '#article/schema.ts'

import { shownSetting } from '../setting.ts'
import { linkTo } from '../url.ts'
import { isShownOtherwise } from './in-script.ts'
import { shownView } from './use-view.ts'

/**
 * The address to send on for a place, or for the article where it is null: it shows the present view, and the script where
 * either side is shown otherwise by it. A sentence takes its key along, as does the first one of a range.
 */
export function placeLink(article: Article, place: Place | null): string {
  const key = place && sentencesOf(article, sideOf(place.start)).find(({ id }) => id === place.start)?.key
  const script = shownSetting('script')
  const view = shownView()
  return linkTo({
    ...(view !== 'both' && { view }),
    ...(script && isShownOtherwise(article.languages, script, undefined) && { script }),
    ...(place && { place: { ...place, ...(key && { key }) } }),
  })
}
