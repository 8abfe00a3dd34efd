import { render } from '@testing-library/react'
import { expect, it } from 'vitest'

import { unbroken } from '#reader/article/unbroken.ts'

/** The pieces that lines may not break within, of a text as it is shown. */
function solidIn(text: string): (string | null)[] {
  const { container } = render(<p>{unbroken(text)}</p>)
  expect(container.textContent).toBe(text)
  return [...container.querySelectorAll('span')].map(({ textContent }) => textContent)
}

it('keeps the dot of a name with the character before it, and the text as it is', () => {
  expect(solidIn('国务卿安东尼·布林肯与史蒂文•米勒')).toEqual(['尼·', '文•'])
  expect(solidIn('乔·拜登')).toEqual(['乔·'])
})

it('leaves a text alone that has no such dot', () => {
  expect(solidIn('·开头，和 A·B')).toEqual([])
})
