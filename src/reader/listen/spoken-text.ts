/** Addresses of pages and of mail, up to the last character that can belong to them; Han characters cannot. */
const ADDRESS = /(?:https?:\/\/|www\.)[!-~]*[\w/]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gi
/** What stands before an item of a list. */
const BULLET = /^(?:[\s•·‣◦▪■●○◆◇★☆※►▶*]|[-–—]\s)+/u
/** Says of a summary that it is one, which the listener knows. */
const SUMMARY_LABEL = /^(?:(?:新闻|新聞|报道|報道|報導)?摘要|西方媒体的报道内容总结|西方媒體的報道內容總結)\s*[:：]\s*/
/** Says that what follows is a comment, which only the words tell the ear: `我的评论是-`. */
const COMMENT_LABEL = /^((?:以下是)?(?:我的)?(?:评论|評論)是?)\s*[-–—:：]+\s*/
const ELLIPSIS = /\s*(?:\.{2,}|…+)\s*/g
/** Signs that a voice would name one by one or stumble over, notes such as [3], pictures, and lost characters. */
const SIGNS = /\[\d+\]|[≠◆◇■□●○▪•‣◦★☆※►▶→←↑↓⇒*_|\\^`#{}\uFFFD]|\p{Extended_Pictographic}\uFE0F?/gu
const EMPTY_BRACKETS = /[(（[【]\s*[)）\]】]/g

/**
 * A sentence as a voice should say it: without bullets, signs and addresses, and with a pause where an ellipsis or the
 * dash of a marker stands. Empty where nothing is left that can be said.
 *
 * `- 评论-铜价将涨*。 -> 评论：铜价将涨。` and `See https://a.example/b (PDF) ≠ → See (PDF)`
 */
export function spokenText(text: string): string {
  const said = text
    .replace(BULLET, '')
    .replace(SUMMARY_LABEL, '')
    .replace(COMMENT_LABEL, '$1：')
    .replaceAll(ADDRESS, ' ')
    .replaceAll(SIGNS, ' ')
    .replaceAll(EMPTY_BRACKETS, ' ')
    .replaceAll(ELLIPSIS, pause)
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\s+(?=[,.;:!?，。；：！？])/g, '')
    .trim()
  return isWord(said) ? said : ''
}

/** A comma of the words around an ellipsis; nothing where no words follow. */
function pause(_ellipsis: string, at: number, text: string): string {
  if (!isWord(text.slice(at))) return ''
  return /\p{Script=Han}/u.test(text.charAt(at - 1)) ? '，' : ', '
}

function isWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}
