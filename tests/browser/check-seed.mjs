// Checks what ingest and build made of the seed, a page whose figures are known:
//   node check-seed.mjs ARTICLES_DIR SITE_DIR
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

const [articles, site] = process.argv.slice(2)
const file = readdirSync(articles).find((name) => /^\d{4}-\d\d-\d\d-.+\.json$/.test(name))
assert.ok(file, `there is no article in ${articles}`)
const article = JSON.parse(readFileSync(join(articles, file), 'utf8'))
const sentences = (side) => side.flatMap((paragraph) => paragraph.sentences)

const { source, title, date, publishedAt, readingMinutes, wordCount } = article
assert.deepEqual(
  { source, title, date, publishedAt, readingMinutes, wordCount },
  {
    source: 'Reuters',
    title: 'Top US diplomat Blinken meets Chinas VP Han at UN amid strained ties',
    date: '2023-09-18',
    publishedAt: '2023-09-18T19:22:58Z',
    readingMinutes: 2,
    wordCount: 357,
  },
)
const counts = [article.summary.length, sentences(article.summary).length]
assert.deepEqual(counts, [4, 11], 'Chinese paragraphs and sentences')
const originalCounts = [article.original.length, sentences(article.original).length]
assert.deepEqual(originalCounts, [10, 12], 'English paragraphs and sentences')

// The fourth sentence ends with a quotation: its closing mark belongs to it, not to the fifth.
assert.match(sentences(article.summary)[3].text, /[”"]$/)
assert.doesNotMatch(sentences(article.summary)[4].text, /^[”"]/)

const page = readFileSync(join(site, 'a', article.id, 'index.html'))
const bytes = brotliCompressSync(page).length
assert.ok(bytes <= 20_000, `the page has ${bytes} bytes compressed; at most 20,000 are allowed`)
for (const side of [article.summary, article.original])
  assert.ok(page.includes(side[0].sentences[0].text.slice(0, 20)), 'the page holds the first words of both sides')

process.stdout.write(`The seed is read as it should be; its page has ${bytes} bytes compressed.\n`)
