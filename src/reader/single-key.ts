/**
 * The key that was pressed alone and for the page, letters as small ones. None where it is typed into a field, held with
 * a modifier, or where a dialog or the reader's choice (WCAG 2.2, 2.1.4) keeps single keys for others.
 */
export function singleKey(event: KeyboardEvent): string | undefined {
  const { key, altKey, ctrlKey, metaKey, isComposing, target } = event
  if (altKey || ctrlKey || metaKey || isComposing || event.defaultPrevented) return undefined
  if (document.documentElement.dataset['keys'] === 'off' || document.querySelector('dialog[open]')) return undefined
  if (target instanceof Element && target.matches('input:not([type=radio]), textarea, select, [contenteditable]'))
    return undefined
  return key.length === 1 ? key.toLowerCase() : key
}
