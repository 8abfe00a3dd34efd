/** What a key does while the page is read aloud. */
export type ListenAction = 'toggle' | 'next' | 'previous' | 'close'

/** The keys; those named Media… are on keyboards and headsets. Single letters are left to the page. */
const KEYS: Readonly<Record<string, ListenAction>> = {
  ' ': 'toggle',
  MediaPlayPause: 'toggle',
  MediaTrackNext: 'next',
  MediaTrackPrevious: 'previous',
  MediaStop: 'close',
  Escape: 'close',
}

/** What has a use of its own for the space bar: controls, what is written in, and the sentences of the text. */
const CONTROLS =
  'a[href], button, input, select, textarea, summary, label, audio, video, [contenteditable], [tabindex]:not(main), [role]:not(main, article, section)'
/**
 * What a key pressed at `target` does; null where it is the page’s. The space bar is left to whatever has the focus, and
 * outside the bar Escape first closes what lies over the page and lets the chosen sentence go.
 *
 * @param isInBar true where the focus is in the bar itself
 */
export function listenAction(
  {
    key,
    altKey,
    ctrlKey,
    metaKey,
    shiftKey,
  }: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>,
  target: Element | null,
  isInBar: boolean,
): ListenAction | null {
  const action = KEYS[key]
  if (!action || altKey || ctrlKey || metaKey || shiftKey) return null
  if (key === ' ' && target?.closest(CONTROLS)) return null
  if (key === 'Escape' && !isInBar && (hasChosen() || isCovered())) return null
  return action
}

function hasChosen(): boolean {
  return document.querySelector('[data-side] [aria-current="true"]') !== null
}

/** True where a dialog or an open popover lies over the page. */
function isCovered(): boolean {
  const above = [...document.querySelectorAll('dialog, [popover]')]
  return above.some((element) => element.getClientRects().length > 0)
}
