import { createElement, Fragment, type ReactNode } from 'react'

import styles from './sentence.module.css'

/** The dot between the parts of a foreign name, with the character before it. */
const DOT = /(\p{Script=Han}[·•])/u

/**
 * A text in which no line begins with the dot of a foreign name (W3C clreq, prohibition rules for line start): browsers
 * take it for a Western sign, before which they may break.
 *
 * @example unbroken('安东尼·布林肯') -> '安东', <span>尼·</span>, '布林肯'
 */
export function unbroken(text: string): ReactNode {
  const parts = text.split(DOT)
  if (parts.length === 1) return text
  // What the pattern holds is every second part.
  return parts.map((part, at) => {
    const isSolid = at % 2 === 1
    return createElement(isSolid ? 'span' : Fragment, { key: at, ...(isSolid && { className: styles['solid'] }) }, part)
  })
}
