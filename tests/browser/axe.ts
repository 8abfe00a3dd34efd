import axe, { type AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * What axe finds wrong with the page as it is, one line a rule and element. What the bar has half covered on the way up is
 * passed over: it would count as too small.
 */
export async function violations(page: Page): Promise<string[]> {
  // As an expression of the debugger, which the page's Content-Security-Policy lets through.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const { violations: found } = await page.evaluate((values) => {
    const foot = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0
    const exclude = [...document.querySelectorAll('main :is(a, button, input)')].filter((control) => {
      const { top, bottom } = control.getBoundingClientRect()
      return top < foot && bottom > 0
    })
    return (window as unknown as { axe: typeof axe }).axe.run(
      { include: document, exclude },
      { runOnly: { type: 'tag', values }, resultTypes: ['violations'] },
    )
  }, RULES)
  return linesOf(found)
}

function linesOf(found: AxeResults['violations']): string[] {
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary?.replaceAll('\n', ' ')}`),
  )
}
