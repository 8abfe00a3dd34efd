/**
 * Lets a sentence take the focus by a click, not by the press that begins it.
 *
 * Where a press puts the focus on an inline element, Chromium draws no selection from its first character on: the place
 * before it counts as the end of the sentence before. So the pressed sentence cannot be focused until the pointer is up.
 *
 * @param root the element of all rows, whose sentences have a `tabindex`
 * @param signal ends it
 */
export function focusAfterClick(root: HTMLElement, signal: AbortSignal): void {
  let pressed: { sentence: HTMLElement; tabIndex: string } | null = null
  const giveBack = () => {
    pressed?.sentence.setAttribute('tabindex', pressed.tabIndex)
    pressed = null
  }
  root.addEventListener(
    'pointerdown',
    (event) => {
      giveBack()
      const sentence = event.pointerType === 'touch' ? null : sentenceAt(event)
      const tabIndex = sentence?.getAttribute('tabindex')
      if (!sentence || !tabIndex || event.button !== 0) return
      pressed = { sentence, tabIndex }
      sentence.removeAttribute('tabindex')
    },
    { signal, capture: true },
  )
  for (const type of ['pointerup', 'pointercancel', 'dragend'])
    document.addEventListener(type, giveBack, { signal, capture: true })
  // Before the page's own answer to the click, as when the press had put the focus there.
  root.addEventListener(
    'click',
    (event) => {
      if (event.detail > 0 && getSelection()?.isCollapsed !== false) sentenceAt(event)?.focus({ preventScroll: true })
    },
    { signal, capture: true },
  )
  signal.addEventListener('abort', giveBack)
}

/** The sentence that an event happened in; null on controls and in notes. */
function sentenceAt({ target }: Event): HTMLElement | null {
  if (!(target instanceof Element) || target.closest('a, button, input, [role="group"]')) return null
  return target.closest<HTMLElement>('[data-side] span[id]')
}
