/** Teaches the dialogs of jsdom, which knows the element, to open and close, as far as the reader uses it. */
export function teachDialogs(): void {
  Object.assign(HTMLDialogElement.prototype, { showModal, close })
}

function showModal(this: HTMLDialogElement): void {
  this.open = true
}

function close(this: HTMLDialogElement): void {
  if (!this.open) return
  this.open = false
  this.dispatchEvent(new Event('close'))
}
