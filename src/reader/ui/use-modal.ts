import { type RefObject, useEffect } from 'react'

/**
 * Shows a dialog over the page as soon as it is there, the focus on `first`. The browser closes it by Escape and gives
 * the focus back; a press outside `paper`, which fills the dialog, closes it too.
 */
export function useModal(dialog: RefObject<HTMLDialogElement | null>, first: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = dialog.current
    if (!element) return
    const listening = new AbortController()
    const { signal } = listening
    // While it is open the keys are its own: the page's shortcuts hear none of them.
    addEventListener('keydown', (event) => event.stopPropagation(), { signal, capture: true })
    // Both ends of the press: a selection that is dragged out of the dialog is no wish to leave it.
    let began: EventTarget | null = null
    element.addEventListener('pointerdown', ({ target }) => void (began = target), { signal })
    element.addEventListener(
      'click',
      ({ target }) => {
        if (target === element && began === element) element.close()
      },
      { signal },
    )
    element.showModal()
    first.current?.focus()
    return () => {
      listening.abort()
      // Closed, not only taken away: then the focus goes back to where it was.
      element.close()
    }
  }, [dialog, first])
}
