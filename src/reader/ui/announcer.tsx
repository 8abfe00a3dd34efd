import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react'

import styles from './announcer.module.css'

const Announce = createContext<(message: string) => void>(() => {})

/** How long a message stays, in milliseconds; a screen reader has read it by then. */
const STAYS = 4000

/** Gives the page one polite live region, shown at the foot of the window while it speaks. */
export function Announcer({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState({ message: '', times: 0 })
  const announce = useCallback((message: string) => setSaid(({ times }) => ({ message, times: times + 1 })), [])

  useEffect(() => {
    if (!said.message) return
    const timer = setTimeout(() => setSaid(({ times }) => ({ message: '', times })), STAYS)
    return () => clearTimeout(timer)
  }, [said])

  return (
    <Announce value={announce}>
      {children}
      <div role="status" className={styles['status']} data-said={said.message !== ''}>
        {said.message && <p key={said.times}>{said.message}</p>}
      </div>
    </Announce>
  )
}

/** Says something to the reader: shown for a few seconds and read out by screen readers. */
export function useAnnounce(): (message: string) => void {
  return useContext(Announce)
}
