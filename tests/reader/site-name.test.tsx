import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'

import { renderApp } from './render-app.tsx'

it.each([
  ['zh-Hans', '并排读新闻', '只在测试里出现的文库。'],
  ['en', 'The news, side by side', 'A library that only tests know.'],
])('what the publisher says of the publication is in its own language (%s)', async (lang, tagline, about) => {
  await renderApp({ site: { name: '测试文库', tagline, about } })
  expect(screen.getByText(tagline).lang).toBe(lang)
  expect(screen.getByText(about).lang).toBe(lang)
})
