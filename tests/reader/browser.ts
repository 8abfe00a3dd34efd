import { vi } from 'vitest'

import { teachDialogs } from './dialogs.ts'

/** What jsdom lacks of a browser, as far as the reader uses it. All of it goes with `vi.unstubAllGlobals`. */
export interface FakeBrowser {
  /** Changes the system's colours. */
  turnDark: (dark: boolean) => void
  /** Brings what the page watches into view, as a reader who scrolls down does. */
  scrollDown: () => void
  /** The ids of elements that were scrolled to. */
  scrolledTo: string[]
}

/** Puts the stand-ins in place. `languages` are the browser's, most wanted first. */
export function fakeBrowser(languages: readonly string[], dark: boolean): FakeBrowser {
  let isDark = dark
  const system = new EventTarget()
  const watched = new Set<() => void>()
  const scrolledTo: string[] = []

  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(languages)
  // What user-event looks radios up by.
  vi.stubGlobal('CSS', { escape: (text: string) => text.replaceAll(/[^\w-]/g, '\\$&') })
  vi.stubGlobal('scrollTo', () => scrolledTo.push('top'))
  vi.stubGlobal('matchMedia', (query: string) => ({
    get matches() {
      return isDark && /prefers-color-scheme:\s*dark/.test(query)
    },
    addEventListener: system.addEventListener.bind(system),
    removeEventListener: system.removeEventListener.bind(system),
  }))
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      #arrive: () => void
      constructor(notify: (entries: { isIntersecting: boolean }[]) => void) {
        this.#arrive = () => notify([{ isIntersecting: true }])
      }
      observe() {
        watched.add(this.#arrive)
      }
      disconnect() {
        watched.delete(this.#arrive)
      }
    },
  )
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  )
  // jsdom lays nothing out: what a view hides has no box, as base.css has it.
  vi.spyOn(Element.prototype, 'getClientRects').mockImplementation(function boxes(this: Element) {
    const side = this.closest<HTMLElement>('[data-side]')?.dataset['side']
    const { view } = document.documentElement.dataset
    const hidden = (side === 'summary' && view === 'en') || (side === 'original' && view === 'zh')
    return (hidden ? [] : [new DOMRect(0, 0, 1, 1)]) as unknown as DOMRectList
  })
  document.elementsFromPoint = () => []
  vi.stubGlobal('requestIdleCallback', (rest: () => void) => rest())
  vi.stubGlobal('cancelIdleCallback', () => {})
  document.addEventListener('click', togglePopover)
  teachDialogs()
  Element.prototype.scrollIntoView = function arrive(this: Element) {
    scrolledTo.push(this.id)
  }
  return {
    turnDark: (nowDark) => {
      isDark = nowDark
      system.dispatchEvent(new Event('change'))
    },
    scrollDown: () => {
      for (const arrive of watched) arrive()
    },
    scrolledTo,
  }
}

/** Opens and closes what a button with `popovertarget` names: jsdom hides it, but does not know how to show it. */
function togglePopover({ target }: Event): void {
  const button = target instanceof Element ? target.closest('[popovertarget]') : null
  const popover = document.getElementById(button?.getAttribute('popovertarget') ?? '')
  if (!popover) return
  const hide = button?.getAttribute('popovertargetaction') === 'hide' || popover.style.display === 'block'
  popover.style.display = hide ? '' : 'block'
}
