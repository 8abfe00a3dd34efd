import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react'

import styles from './announcer.module.css'

/** Says a message; a quiet one is for screen readers only, because the eye sees what it says. */
type Say = (message: string, quiet?: boolean) => void

const Announce = createContext<Say>(() => {})

/** How long a message stays, in milliseconds; a screen reader has read it by then. */
const STAYS = 4000

/** Gives the page one polite live region, shown at the foot of the window while it speaks. */
export function Announcer({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState({ message: '', quiet: false, times: 0 })
  const announce = useCallback<Say>(
    (message, quiet = false) => setSaid(({ times }) => ({ message, quiet, times: times + 1 })),
    [],
  )

  useEffect(() => {
    if (!said.message) return
    const timer = setTimeout(() => setSaid(({ times }) => ({ message: '', quiet: false, times })), STAYS)
    return () => clearTimeout(timer)
  }, [said])

  return (
    <Announce value={announce}>
      {children}
      <div role="status" className={styles['status']} data-quiet={said.quiet}>
        {said.message && <p key={said.times}>{said.message}</p>}
      </div>
    </Announce>
  )
}

/** Says something to the reader: shown for a few seconds, unless it is quiet, and read out by screen readers. */
export function useAnnounce(): Say {
  return useContext(Announce)
}
