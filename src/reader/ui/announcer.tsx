import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef, useState } from 'react'

import styles from './announcer.module.css'

/** Says a message; a quiet one is for screen readers only, because the eye sees what it says. */
type Say = (message: string, quiet?: boolean) => void

const Announce = createContext<Say>(() => {})

/** How long a message stays, in milliseconds; a screen reader has read it by then. */
const STAYS = 4000

interface Said {
  message: string
  quiet: boolean
  /** Tells it from the one before, which may have the same words. */
  number: number
}

/**
 * Gives the page one polite live region, shown at the foot of the window while it speaks. A message takes the place of
 * the one before it, but a quiet one never that of one the eye is still reading.
 */
export function Announcer({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState<readonly Said[]>([])
  const count = useRef(0)
  const announce = useCallback<Say>((message, quiet = false) => {
    const number = (count.current += 1)
    setSaid((all) => [...all.filter((one) => one.quiet !== quiet), ...(message ? [{ message, quiet, number }] : [])])
  }, [])
  const forget = useCallback((number: number) => setSaid((all) => all.filter((one) => one.number !== number)), [])

  return (
    <Announce value={announce}>
      {children}
      <div role="status" className={styles['status']}>
        {said.map((one) => (
          <Message key={one.number} said={one} forget={forget} />
        ))}
      </div>
    </Announce>
  )
}

function Message({ said: { message, quiet, number }, forget }: { said: Said; forget: (number: number) => void }) {
  useEffect(() => {
    const timer = setTimeout(() => forget(number), STAYS)
    return () => clearTimeout(timer)
  }, [forget, number])
  return <p data-quiet={quiet}>{message}</p>
}

/** Says something to the reader: shown for a few seconds, unless it is quiet, and read out by screen readers. */
export function useAnnounce(): Say {
  return useContext(Announce)
}
