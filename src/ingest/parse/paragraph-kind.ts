import { countHan } from '#language/script.ts'

import type { Block, ParagraphKind } from './block.ts'

/** The mark of a list item: `•`, `- `, `1.`, `2、`, `(3)`, `（四）`, `五、`, `⑥`; not `3.5%`, not a dash of speech. */
const MARK =
  /^(?:[•·●▪■◆‣◦]\s*\S|[-*–]\s+\S|\d{1,2}(?:[.．](?!\d)|[、)）])\s*\S|[(（](?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）]\s*\S|[一二三四五六七八九十]{1,3}、|[①-⑳])/u

const CAPTION =
  /credit\s*(?:\.{2,}|…|:)|^(?:photo(?:graph)?s?|image|picture|video|graphic|chart|illustration)s?(?:\s+(?:by|source|credit|courtesy))?\s*[:/]|^photo(?:graph)?s?\s+by\b|^\(?(?:getty images|afp|ap photo|reuters\/)|(?:getty images|\/ap|\/afp|ap photo|agence france-presse)\s*[)\]]?$|^\[\d+\/\d+\]|licensing rights|^[(（【[]?(?:图|圖|图片|圖片|照片|摄影|攝影|视频|影片)(?:说明|說明|来源|來源)?\s*[:：/／|]/iu
const CREDIT = /credit\s*(?:\.{2,}|…|:).*$/iu

/** A recording's length and its like: `Runtime: 25 min`, `(10:18)`, `Listen · 12 min`. */
const RECORDING =
  /^(?:runtime|running time|duration|length|listen(?: to this \w+)?)\b.{0,12}\d.{0,12}$|^[(（]?\d{1,2}:\d{2}(?::\d{2})?[)）]?$/i
const BYLINE = /^by\s+\p{Lu}/iu

const LONGEST_HEADING_WORDS = 14
const LONGEST_HEADING_HAN = 30

/** A text begins with the mark of a list item. */
export function startsWithMark(text: string): boolean {
  return MARK.test(text)
}

/**
 * What each paragraph of a side is, from its text and from what its format says.
 *
 * A heading is short, has no stop, colon or item mark, and stands over something.
 *
 * @example
 * ['A race with a rival', 'In 1998 …', '- Around 12 percent …', 'Ms. Li.Credit...Jo Doe'] -> heading, text, item, caption
 */
export function paragraphKinds(blocks: readonly Block[]): ParagraphKind[] {
  return blocks.map((block, at) => {
    if (block.kind) return block.kind
    if (MARK.test(block.text)) return 'item'
    if (CAPTION.test(block.text) && block.text.length <= 400) return 'caption'
    if (RECORDING.test(block.text)) return 'caption'
    return at < blocks.length - 1 && isHeading(block.text) ? 'heading' : 'text'
  })
}

/**
 * A caption and the credit at its end, whose dots end no sentence; no credit is undefined.
 *
 * @example divideCaption('The pier.Credit...Jo Doe') -> ['The pier.', 'Credit...Jo Doe']
 */
export function divideCaption(text: string): [words: string, credit?: string] {
  const at = text.search(CREDIT)
  return at < 0 ? [text] : [text.slice(0, at).trimEnd(), text.slice(at)]
}

function isHeading(text: string): boolean {
  if (
    /[.。!！?？…:：;；,，、—-]["'”’」』)）\]】]*(?:\[\w{1,3}\])?$/u.test(text) ||
    BYLINE.test(text) ||
    /https?:\/\//i.test(text)
  )
    return false
  // A sentence may stand before a bracket or a quotation's words: 他喊“快跑!”, He paid. (Reporting by Bo Li)
  if (!/\p{L}{2}/u.test(text) || /[。！？]|[!?]["”’」』]|\p{Ll}{2}[.!?]["”’)）\]]* [([]/u.test(text)) return false
  if (SIGN_OFF.test(text)) return false
  const han = countHan(text)
  return han > 0 ? han <= LONGEST_HEADING_HAN && text.length <= 60 : text.split(' ').length <= LONGEST_HEADING_WORDS
}

/** `(Reporting by Jane Roe; editing by Al Poe)` */
const SIGN_OFF = /^[([（【].*\b(?:reporting|editing|writing|compiled|translated) by\b.*[)\]）】]$/iu
