import { Converter } from 'opencc-js'

import type { ChineseScript } from '#language/script.ts'

type Convert = (text: string) => string

/** Quotation marks, in the order of {@link QUOTES}. */
const MARKS = { 'zh-Hans': '“”‘’', 'zh-Hant': '「」『』' }

let converters: Record<ChineseScript, Convert> | null = null

/** Converters out of each script; their tables are laid out once, when they are first asked for. */
function converterFrom(script: ChineseScript): Convert {
  converters ??= { 'zh-Hans': Converter({ from: 'cn', to: 'tw' }), 'zh-Hant': Converter({ from: 'tw', to: 'cn' }) }
  return converters[script]
}

/**
 * A Chinese text in the other script, exactly as long in UTF-16, so that every range of one fits the other.
 *
 * Characters are chosen by the phrases they stand in (OpenCC, https://github.com/BYVoid/OpenCC, `tw`: Taiwan's forms
 * of characters, not its words); a phrase that would change its length is converted character by character, and a
 * character that would do so stays. Quotation marks follow the script. An apostrophe in a Latin word stays.
 *
 * @param from the script of the text
 * @example otherScript('头发的发展', 'zh-Hans') === '頭髮的發展'
 */
export function otherScript(text: string, from: ChineseScript): string {
  const convert = converterFrom(from)
  const to = MARKS[from === 'zh-Hans' ? 'zh-Hant' : 'zh-Hans']
  return text
    .replace(/\p{Script=Han}+/gu, (run) => sameLength(run, convert))
    .replace(/(?<!\p{Script=Latin})[“”‘’「」『』]|[“”‘「」『』]/gu, (mark) => {
      const at = MARKS[from].indexOf(mark)
      return at === -1 ? mark : to.charAt(at)
    })
}

function sameLength(run: string, convert: Convert): string {
  const whole = convert(run)
  if (whole.length === run.length) return whole
  return Array.from(run, (character) => {
    const one = convert(character)
    return one.length === character.length ? one : character
  }).join('')
}
