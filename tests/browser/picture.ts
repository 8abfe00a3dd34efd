import type { Page } from 'playwright-core'

/** A part of the window, in pixels. */
export interface Clip {
  x: number
  y: number
  width: number
  height: number
}

/** How many pixels of a part of the window have each colour, as they are painted; the most frequent first. */
export async function coloursOf(page: Page, clip: Clip): Promise<{ colour: string; count: number }[]> {
  const png = (await page.screenshot({ clip, animations: 'disabled' })).toString('base64')
  return page.evaluate(async (data) => {
    const image = new Image()
    image.src = `data:image/png;base64,${data}`
    await image.decode()
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d')
    if (!context) throw new Error('nothing to draw on')
    context.drawImage(image, 0, 0)
    const pixels = context.getImageData(0, 0, image.width, image.height).data
    const counts = new Map<string, number>()
    for (let at = 0; at < pixels.length; at += 4) {
      const colour = pixels.subarray(at, at + 3).join(' ')
      counts.set(colour, (counts.get(colour) ?? 0) + 1)
    }
    return [...counts].map(([colour, count]) => ({ colour, count })).toSorted((a, b) => b.count - a.count)
  }, png)
}

/** How many pixels of a part of the window are not of its ground, which is what most of it is. */
export async function inkOf(page: Page, clip: Clip): Promise<number> {
  const [, ...others] = await coloursOf(page, clip)
  return others.reduce((sum, { count }) => sum + count, 0)
}
