import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'

import { LINKED, PLAIN } from './library-files.ts'
import { address, renderApp } from './render-app.tsx'

const PAGE = `/a/${LINKED.id}/`
const FILE = `${LINKED.id}.json`

describe('an address that leads nowhere', () => {
  it.each([
    '/nowhere/',
    '/a/',
    '/a/no-such-article/',
    '/m/2019-01/',
    '/m/',
    '/a/x/y/',
    '/A/x/',
    '/a/%E4%B8%AD/',
    '/a/..%2findex/',
  ])('says so and leads back to the library (%s)', async (url) => {
    const { user } = await renderApp({ url })
    expect(await screen.findByRole('heading', { level: 1, name: '没有这一页' })).toBeInstanceOf(HTMLElement)
    await waitFor(() => expect(document.title).toBe('没有这一页 · 测试文库'))
    await user.click(screen.getByRole('link', { name: '回到文库' }))
    expect(await screen.findByRole('heading', { level: 1, name: '测试文库' })).toBeInstanceOf(HTMLElement)
    expect(address()).toBe('/')
  })

  it('offers no second try where there can be nothing', async () => {
    await renderApp({ url: '/nowhere/' })
    expect(screen.queryByRole('button', { name: '再试一次' })).toBeNull()
  })

  it.each(['/a/no-such-article/', '/a/%E4%B8%AD/', '/a/x%20y/', '/nowhere/%E4%B8%AD/', '/a/%E4/'])(
    'is answered without asking for what the host says is not there (%s)',
    async (url) => {
      const { network } = await renderApp({ url, prerendered: true })
      expect(screen.getByRole('heading', { level: 1, name: '没有这一页' })).toBeInstanceOf(HTMLElement)
      expect(network.requests).toEqual([])
    },
  )

  it.each(['/a/%E4%B8%AD/', '/a/..%2findex/', '/a/index.json/', '/a/-x/', `/a/${'x'.repeat(121)}/`])(
    'is answered without asking for what no article can be called (%s)',
    async (url) => {
      const { network } = await renderApp({ url })
      expect(screen.getByRole('heading', { level: 1, name: '没有这一页' })).toBeInstanceOf(HTMLElement)
      expect(network.requests).toEqual([])
    },
  )
})

describe('an article that cannot be shown', () => {
  it.each([
    ['missing', '没有这一页', '地址可能写错了，或者这篇文章已经撤下。', 'NotFoundError', 1],
    ['offline', '内容没能载入', '请检查网络，然后再试一次。', 'UnreachableError', 3],
    ['failing', '内容没能载入', '请检查网络，然后再试一次。', 'UnreachableError', 3],
    ['not-json', '这一页的内容读不出来', '文章的数据不完整或有错误。', 'BrokenError', 1],
    ['incomplete', '这一页的内容读不出来', '文章的数据不完整或有错误。', 'BrokenError', 1],
    ['newer', '这一页需要新版的阅读器', '请重新载入页面；如果仍是这样，说明网站还没有更新。', 'NewerVersionError', 1],
  ] as const)('says why (%s), and tries again when asked', async (fault, title, hint, error, asked) => {
    const { user, network, caught } = await renderApp({ url: PAGE, before: ({ fail }) => fail(FILE, fault) })
    expect(await screen.findByRole('heading', { level: 1, name: title })).toBeInstanceOf(HTMLElement)
    expect(screen.getByText(hint)).toBeInstanceOf(HTMLElement)
    expect(screen.getByRole('link', { name: '回到文库' }).getAttribute('href')).toBe('/')
    expect(network.requests).toHaveLength(asked)
    expect(caught).toEqual([error])

    await user.click(screen.getByRole('button', { name: '再试一次' }))
    expect(await screen.findByRole('heading', { level: 1, name: title })).toBeInstanceOf(HTMLElement)
    network.recover(FILE)
    await user.click(screen.getByRole('button', { name: '再试一次' }))
    expect(await screen.findByRole('heading', { level: 1, name: LINKED.title })).toBeInstanceOf(HTMLElement)
    await waitFor(() => expect(document.title).toBe(`${LINKED.title} · The Meridian · 测试文库`))
  })

  it('is tried again by itself where the network fails for a moment', async () => {
    const { network } = await renderApp({ url: PAGE, before: ({ fail }) => fail(FILE, 'offline') })
    network.recover(FILE)
    expect(await screen.findByRole('heading', { level: 1, name: LINKED.title })).toBeInstanceOf(HTMLElement)
  })

  it('does not keep the reader from the other pages', async () => {
    const { user, network } = await renderApp({ before: ({ fail }) => fail(FILE, 'not-json') })
    await user.click(screen.getByRole('link', { name: LINKED.title }))
    expect(await screen.findByRole('heading', { level: 1, name: '这一页的内容读不出来' })).toBeInstanceOf(HTMLElement)
    await user.click(screen.getByRole('link', { name: '回到文库' }))
    await user.click(await screen.findByRole('link', { name: PLAIN.title }))
    expect(await screen.findByRole('heading', { level: 1, name: PLAIN.title })).toBeInstanceOf(HTMLElement)
    network.recover(FILE)
    await user.click(screen.getByRole('link', { name: '文库' }))
    await user.click(await screen.findByRole('link', { name: LINKED.title }))
    expect(await screen.findByRole('heading', { level: 1, name: LINKED.title })).toBeInstanceOf(HTMLElement)
  })
})

describe('a fault of the program', () => {
  it('is told as such, and tried again when asked', async () => {
    const fault = vi.spyOn(Intl, 'DateTimeFormat').mockImplementation(function fail() {
      throw new RangeError('made by this test')
    })
    const { user, caught } = await renderApp({ url: PAGE })
    expect(await screen.findByRole('heading', { level: 1, name: '页面出了问题' })).toBeInstanceOf(HTMLElement)
    expect(screen.getByText('这是程序的错误。再试一次，或者重新载入页面。')).toBeInstanceOf(HTMLElement)
    expect(caught).toEqual(['RangeError'])
    fault.mockRestore()
    await user.click(screen.getByRole('button', { name: '再试一次' }))
    expect(await screen.findByRole('heading', { level: 1, name: LINKED.title })).toBeInstanceOf(HTMLElement)
  })
})

describe('a page that was prerendered', () => {
  it.each(['/', '/m/2021-12/', PAGE, `/a/${PLAIN.id}/`, '/a/2022-06-01-foreign/', '/nowhere/'])(
    'is taken over as it is, without a request and without a complaint (%s)',
    async (url) => {
      const { network, caught } = await renderApp({ url, prerendered: true })
      expect(network.requests).toEqual([])
      expect(caught).toEqual([])
      expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1)
    },
  )

  it('is taken over in another language, and with what the reader saved', async () => {
    await renderApp({ url: PAGE, prerendered: true, languages: ['en'], saved: { view: 'zh', theme: 'dark' } })
    expect(await screen.findByRole('heading', { level: 2, name: 'Summary, 16 sentences' })).toBeInstanceOf(HTMLElement)
  })

  it('shows the filter of its address', async () => {
    await renderApp({ url: '/?month=2021-12', prerendered: true })
    expect(await screen.findByRole('link', { name: PLAIN.title })).toBeInstanceOf(HTMLElement)
    await vi.waitFor(() => expect(screen.queryByRole('link', { name: LINKED.title })).toBeNull())
    expect(document.documentElement.dataset['filter']).toBeUndefined()
  })
})
