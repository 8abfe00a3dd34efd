/** Equivalents of an English word in Chinese, of one part of speech or field of knowledge. */
export interface Meaning {
  /** `n.`, `vt.`, `pl.`, `[计]`; empty where none is given. */
  kind: string
  equivalents: readonly string[]
}

/** Remarks on inflection: `( wipe的过去式和过去分词 )`. */
const INFLECTION = /[（(]?\s*[A-Za-z'-]+\s*的(?:过去|现在|第三|复数|名词|动词|最高|比较|三单)[^,;，；)）]*[)）]?/gu
const KIND = /^(?:[a-z]+\.|\[[^\]]+\])\s*/u

/**
 * The meanings that a row of ECDICT gives, a line each, without remarks; fields of knowledge only where there is no
 * general meaning.
 *
 * @param translation line breaks written `\\n`, as they are in the file
 * @example 'vt. (使)根除, 扑灭\\n[法] 彻底消灭' -> [{ kind: 'vt.', equivalents: ['使根除', '扑灭'] }]
 */
export function meaningsOf(translation: string): Meaning[] {
  const meanings = translation
    .replaceAll(INFLECTION, '')
    .split(/\\[nr]+|\n/u)
    .map((line) => line.trim())
    .map((line) => {
      const [kind = ''] = KIND.exec(line) ?? []
      return { kind: kind.trim(), equivalents: equivalentsIn(line.slice(kind.length)) }
    })
    .filter(({ equivalents }) => equivalents.length > 0)
  const general = meanings.filter(({ kind }) => !kind.startsWith('['))
  return general.length > 0 ? general : meanings
}

/** `(使)再浮起, 打捞(沉船)` -> ['使再浮起', '打捞'] */
function equivalentsIn(text: string): string[] {
  const words = text
    .replaceAll(/[（(]([使被])[)）]/gu, '$1')
    .replaceAll(/[（(【[<《][^）)】\]>》]*[）)】\]>》]?/gu, '')
    .replaceAll(/\.{2,}/gu, '…')
    .split(/[,;，；、。]/u)
    .map((word) => word.trim())
  return [...new Set(words)].filter((word) => /\p{Script=Han}/u.test(word))
}
