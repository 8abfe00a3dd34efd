import type { ReactNode } from 'react'

import styles from './results.module.css'

/** Stands in place of results: what there is to say, and what to do. */
export function Note({ title, hint, children }: { title: string; hint: string; children?: ReactNode }) {
  return (
    <div className={styles['note']}>
      <h2 data-words>{title}</h2>
      <p data-words>{hint}</p>
      {children && <p data-words>{children}</p>}
    </div>
  )
}
