/** Where the pointer was last moved to, in pixels of the window. */
let last = { x: Number.NaN, y: Number.NaN }
let isLeft = false

/** The reader has turned to the keys, or has just pressed: until the pointer is moved, what comes under it is not pointed at. */
export function leavePointer(): void {
  isLeft = true
}

/** The reader has the pointer in hand again. */
export function takePointer(): void {
  isLeft = false
}

/** Hears that the pointer may have moved. @returns true where it did: browsers tell of text that moves under it alike */
export function pointerMoved({ clientX: x, clientY: y }: PointerEvent): boolean {
  if (x === last.x && y === last.y) return false
  last = { x, y }
  takePointer()
  return true
}

/** True where something has come under a pointer that nobody moves. */
export function isResting({ clientX: x, clientY: y }: PointerEvent): boolean {
  return isLeft && x === last.x && y === last.y
}
