/** How high what lies along the foot of the window is, as the bar that reads aloud, in pixels; its style says so. */
export function heightOfFoot(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--foot')) || 0
}
