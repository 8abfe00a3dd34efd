import { describe, expect, it } from 'vitest'

import type { Article } from '#article/schema.ts'
import type { QuotationWords } from '#reader/share/credits.ts'
import { quotation } from '#reader/share/quotation.ts'

import { CHINESE, FOREIGN, LINKED, PLAIN, TRANSLATED } from '../library-files.ts'

const LINK = 'https://example.org/a/x/?k=2x7q9k3c#s4.2'
const WORDS: QuotationWords = {
  lang: 'zh-Hans',
  day: (date) => `${date.slice(0, 4)}年`,
  found: (verdicts) => `结果：${verdicts.join('、')}`,
  alone: (side) => (side === 'summary' ? '原文中没有' : '摘要中没有'),
}

const TITLE = 'Free at last: Ever Given refloated - but the backlog-clearing has only begun'
const CAPE =
  'Several operators sent ships around the Cape of Good Hope in South Africa, a detour that adds roughly 3,500 miles (5,600 kilometers) and up to two weeks to the voyage.'

/** The plain text of a quotation. */
function textOf(article: Article, ...ids: string[]): string {
  return quotation(article, ids, LINK, WORDS).text
}

describe('a quotation in plain text', () => {
  it('has the sentence, its counterpart, title, source, date, what was found, and the link', () => {
    expect(textOf(LINKED, 's4.2')).toBe(
      [
        '有的船干脆绕行好望角，多走约5600公里，航程最多拉长两周。',
        '',
        CAPE,
        '',
        TITLE,
        'The Meridian · 2021年',
        '结果：supported',
        LINK,
      ].join('\n'),
    )
  })

  it('begins with the original where that was chosen', () => {
    const [first, , second, , , , found] = textOf(LINKED, 'o11.2').split('\n')
    expect([first, second]).toEqual([CAPE, '有的船干脆绕行好望角，多走约5600公里，航程最多拉长两周。'])
    expect(found).toBe('结果：supported')
  })

  it('has all counterparts of a sentence, a line for each of their paragraphs', () => {
    const [, , ...rest] = textOf(LINKED, 's4.1').split('\n')
    expect(rest.slice(0, 4)).toEqual([
      '- Around 12 percent of global trade passes through the canal.',
      '- Goods worth an estimated $9.6 billion were held up each day, according to Lloyd’s List.',
      '- Egypt lost $14 million to $15 million a day in transit fees.',
      '',
    ])
  })

  it('sets Chinese solid and English with spaces', () => {
    expect(textOf(LINKED, 'o13.1', 'o13.2').split('\n')[0]).toBe(
      'Investigators have not yet said what went wrong. Early accounts blamed the wind, but Rabie said on Saturday that the weather was not the main cause and that “technical or human error” could not be ruled out.',
    )
    expect(textOf(LINKED, 's1.1', 's1.2').split('\n')[0]).toBe(
      '“长赐号”终于脱困，堵了将近一周的苏伊士运河恢复通航，全球航运界总算松了一口气。所幸事故没有造成人员受伤，货物也没有损失。',
    )
  })

  it('has dots where sentences between the quoted ones are left out', () => {
    expect(textOf(LINKED, 's5.2', 's5.4').split('\n')[0]).toBe(
      '出事的那一段恰恰不在2015年的扩建工程之内。……总的来说，这场风波给全球贸易敲响了警钟。',
    )
    expect(textOf(LINKED, 'o12.2', 'o14.2').split('\n').slice(0, 2)).toEqual([
      'Syria, where a shipment from Iran was delayed, began to ration fuel.',
      '… The section where the Ever Given got stuck had been left out of that project.',
    ])
    expect(textOf(LINKED, 'o3.1', 'o3.3').split('\n')[0]).toMatch(/Rotterdam\. … The ship/)
  })

  it('gives sentences in reading order, each once', () => {
    expect(textOf(LINKED, 's1.2', 's1.1')).toBe(textOf(LINKED, 's1.1', 's1.2'))
    expect(textOf(LINKED, 's3.3').match(/Shipping lines were less optimistic\./g)).toHaveLength(1)
  })

  it('says so where no counterpart was found', () => {
    expect(textOf(LINKED, 's1.3').split('\n')).toEqual([
      '这篇报道用大量数字还原了一场教科书式的救援。',
      '',
      TITLE,
      'The Meridian · 2021年',
      '原文中没有',
      LINK,
    ])
    expect(textOf(LINKED, 'o3.3')).toContain('\n摘要中没有\n')
  })

  it('tells the verdicts of all quoted sentences', () => {
    expect(textOf(LINKED, 's1.1', 's1.2', 's1.3')).toContain('\n结果：partial、supported、unsupported\n')
  })

  it('tells that a sentence differs, though it has no verdict, as in a translation', () => {
    expect(textOf(TRANSLATED, 's3.2')).toContain('\n结果：contradicted\n')
  })

  it('says nothing of a comparison where there was none', () => {
    expect(textOf(PLAIN, 's1.1').split('\n').slice(2)).toEqual([
      'A telescope for Christmas',
      'Orbit Gazette · 2021年',
      LINK,
    ])
  })

  it('leaves out what the article does not have', () => {
    expect(
      textOf({ ...PLAIN, source: null, date: null, title: '' }, 's1.1')
        .split('\n')
        .slice(2),
    ).toEqual([PLAIN.id, LINK])
  })

  it('of a whole article is title, source, date and link', () => {
    expect(textOf(LINKED)).toBe([TITLE, 'The Meridian · 2021年', LINK].join('\n'))
  })
})

describe('a quotation in Markdown', () => {
  it('is a block quotation whose title leads to the place', () => {
    expect(quotation(LINKED, ['s4.2'], LINK, WORDS).markdown).toBe(
      [
        '> 有的船干脆绕行好望角，多走约5600公里，航程最多拉长两周。',
        '>',
        `> ${CAPE}`,
        '>',
        `> — [${TITLE}](${LINK}) · The Meridian · 2021年 · 结果：supported`,
      ].join('\n'),
    )
  })

  it('escapes the text and the title, and nothing of the link but brackets', () => {
    const article = one('# 1 *star* [x]', '<i>标题</i>')
    expect(quotation(article, ['s1.1'], 'https://example.org/a_(b)/', WORDS).markdown).toBe(
      String.raw`> \# 1 \*star\* \[x\]` + '\n>\n> — ' + String.raw`[\<i>标题\</i>](https://example.org/a_%28b%29/)`,
    )
  })
})

describe('a quotation in HTML', () => {
  it('is a block quotation and its source, every piece with its language', () => {
    expect(quotation(LINKED, ['s4.2'], `${LINK}&x`, WORDS).html).toBe(
      [
        `<blockquote cite="${LINK}&amp;x">`,
        '<p lang="zh-Hans">有的船干脆绕行好望角，多走约5600公里，航程最多拉长两周。</p>',
        `<p lang="en">${CAPE}</p>`,
        '</blockquote>',
        `<p lang="zh-Hans">— <cite lang="en"><a href="${LINK}&amp;x">${TITLE}</a></cite> · <span lang="en">The Meridian</span> · 2021年 · 结果：supported</p>`,
      ].join('\n'),
    )
  })

  it('holds hostile text as text', () => {
    const html = quotation(one('<script>alert(1)</script>', '"><img src=x>'), ['s1.1'], LINK, WORDS).html
    const page = new DOMParser().parseFromString(html, 'text/html')
    expect(page.querySelectorAll('script, img')).toHaveLength(0)
    expect(page.querySelector('blockquote')?.textContent.trim()).toBe('<script>alert(1)</script>')
    expect(page.querySelector('cite')?.textContent).toBe('"><img src=x>')
  })

  it('names the language of a Chinese original and of Traditional text', () => {
    expect(quotation(CHINESE, ['s2.1'], LINK, WORDS).sides.map(({ lang }) => lang)).toEqual(['zh-Hans', 'zh-Hans'])
    expect(quotation(FOREIGN, ['s1.1'], LINK, WORDS).html).toContain('<p lang="zh-Hant">')
  })
})

/** An article of one sentence. */
function one(text: string, title: string): Article {
  return {
    version: 1,
    id: 'one',
    title,
    date: null,
    languages: { summary: 'zh-Hans', original: 'en' },
    summary: [{ id: 's1', sentences: [{ id: 's1.1', text }] }],
    original: [],
  }
}
