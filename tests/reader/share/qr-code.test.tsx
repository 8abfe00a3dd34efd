import { cleanup, render, screen } from '@testing-library/react'
import jsQR from 'jsqr'
import { afterEach, expect, it } from 'vitest'

import { QrCode } from '#reader/share/qr-code.tsx'
import { qrDrawing } from '#reader/share/qr-drawing.ts'

afterEach(cleanup)

const ADDRESSES = [
  'https://example.org/a/x/',
  'https://duizhao.example/a/2021-03-30-the-meridian-free-at-last-ever-given-refloated-but-the-backlog/?view=lines&k=2x7q9k3c#s4.2',
  'https://例子.example/文/?q=对照',
]

/** What a scanner reads: the path is drawn with a few dots a module, as a camera has it, light where nothing is drawn. */
function scan({ size, path }: { size: number; path: string }): string | undefined {
  const dots = 4
  const across = size * dots
  const pixels = new Uint8ClampedArray(across * across * 4).fill(255)
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let row = Number(y) * dots; row < (Number(y) + 1) * dots; row++)
      for (let column = Number(x) * dots; column < (Number(x) + Number(width)) * dots; column++)
        pixels.fill(0, (row * across + column) * 4, (row * across + column) * 4 + 3)
  return jsQR(pixels, across, across, { inversionAttempts: 'dontInvert' })?.data
}

it.each(ADDRESSES)('is read as the address that it was made of: %s', (address) => {
  expect(scan(qrDrawing(address))).toBe(address)
})

it('has four light modules around it', () => {
  const { size, path } = qrDrawing(ADDRESSES[0] ?? '')
  const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map((found) => found.slice(1).map(Number))
  expect(Math.min(...runs.map(([x = 0]) => x))).toBe(4)
  expect(Math.min(...runs.map(([, y = 0]) => y))).toBe(4)
  expect(Math.max(...runs.map(([x = 0, , width = 0]) => x + width))).toBe(size - 4)
  expect(Math.max(...runs.map(([, y = 0]) => y + 1))).toBe(size - 4)
})

it('is one path in a picture with a name', () => {
  render(<QrCode address="https://example.org/a/x/" label="链接的二维码" />)
  const picture = screen.getByRole('img', { name: '链接的二维码' })
  expect(picture.querySelectorAll('path')).toHaveLength(1)
  expect(picture.getAttribute('viewBox')).toBe('0 0 33 33')
})
