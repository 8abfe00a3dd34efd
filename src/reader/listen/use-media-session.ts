import { useEffect } from 'react'

import type { Article } from '#article/schema.ts'

import type { Speaker, SpeakerState } from './speaker.ts'

/**
 * Tells the system what is read and lets its keys steer, where the browser has a media session and counts speech as
 * media (some do only while an audio element plays: w3c/mediasession#328). All of it goes with the bar.
 */
export function useMediaSession(
  speaker: Speaker,
  { title, source, id }: Pick<Article, 'title' | 'source' | 'id'>,
  status: SpeakerState['status'],
): void {
  const session = 'mediaSession' in navigator ? navigator.mediaSession : null

  useEffect(() => {
    if (!session) return
    if ('MediaMetadata' in globalThis)
      session.metadata = new MediaMetadata({ title: title || id, artist: source ?? '' })
    const { play, pause, next, previous } = speaker
    const acts = { play, pause, stop: pause, nexttrack: next, previoustrack: previous }
    for (const [action, act] of entries(acts)) handle(session, action, act)
    return () => {
      session.metadata = null
      session.playbackState = 'none'
      for (const [action] of entries(acts)) handle(session, action, null)
    }
  }, [session, speaker, title, source, id])

  useEffect(() => {
    if (session) session.playbackState = status === 'playing' ? 'playing' : 'paused'
  }, [session, status])
}

function handle(session: MediaSession, action: MediaSessionAction, act: (() => void) | null): void {
  try {
    session.setActionHandler(action, act)
  } catch {
    // The browser does not know this action: its key does nothing.
  }
}

function entries(acts: Partial<Record<MediaSessionAction, () => void>>): [MediaSessionAction, () => void][] {
  return Object.entries(acts) as [MediaSessionAction, () => void][]
}
