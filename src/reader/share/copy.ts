/** What goes onto the clipboard: plain text, and the same as HTML for places that take it. */
export interface Copied {
  text: string
  html?: string
}

/**
 * Copies plain text and HTML at once. Only to be called where the reader has just clicked or pressed a key. On hosts
 * without https, which have no clipboard of the newer kind, it copies as the menu does.
 *
 * @returns whether it worked
 */
export async function copy(copied: Copied): Promise<boolean> {
  // Absent on hosts without https, whatever the types say.
  const clipboard = navigator.clipboard as Clipboard | undefined
  try {
    if (clipboard && copied.html !== undefined && typeof ClipboardItem === 'function') {
      await clipboard.write([itemOf(copied.text, copied.html)])
      return true
    }
    if (clipboard) {
      await clipboard.writeText(copied.text)
      return true
    }
  } catch {
    // Not allowed, or not in this form: the old way may still be open.
  }
  return copyAsMenu(copied)
}

function itemOf(text: string, html: string): ClipboardItem {
  return new ClipboardItem({
    'text/plain': new Blob([text], { type: 'text/plain' }),
    'text/html': new Blob([html], { type: 'text/html' }),
  })
}

/** Copies by a selected text field, and leaves focus and selection as they were. */
function copyAsMenu({ text, html }: Copied): boolean {
  const { activeElement: focused } = document
  const selection = getSelection()
  const ranges = Array.from({ length: selection?.rangeCount ?? 0 }, (_, at) => selection?.getRangeAt(at))
  const field = document.createElement('textarea')
  field.value = text
  field.readOnly = true
  field.style.cssText = 'position:fixed;inset-block-start:0;opacity:0'
  field.addEventListener('copy', (event) => {
    if (html === undefined || !event.clipboardData) return
    event.clipboardData.setData('text/plain', text)
    event.clipboardData.setData('text/html', html)
    event.preventDefault()
    event.stopPropagation()
  })
  // Outside an open dialog nothing can be selected.
  const within = focused?.closest('dialog[open]') ?? document.body
  within.append(field)
  field.focus({ preventScroll: true })
  field.select()
  try {
    return document.execCommand('copy')
  } catch {
    return false
  } finally {
    field.remove()
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true })
    selection?.removeAllRanges()
    for (const range of ranges) if (range) selection?.addRange(range)
  }
}
