import type { Page } from 'playwright-core'

/** What a screen reader finds in an element, as the browser tells it: the texts of its part of the accessibility tree. */
export async function spokenIn(page: Page, id: string): Promise<string> {
  const session = await page.context().newCDPSession(page)
  const { root } = await session.send('DOM.getDocument')
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: `[id="${id}"]` })
  const { node } = await session.send('DOM.describeNode', { nodeId })
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  await session.detach()
  const textOf = (one: (typeof nodes)[number] | undefined): string => {
    if (!one) return ''
    if (one.role?.value === 'StaticText') return String(one.name?.value ?? '')
    return (one.childIds ?? []).map((child) => textOf(nodes.find(({ nodeId: own }) => own === child))).join('')
  }
  return textOf(nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === node.backendNodeId))
}
