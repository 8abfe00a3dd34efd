/** What is no equivalent: remarks (人名, 来源于…), what is left of a remark in two scripts (go的过去式), function words. */
const REMARK = /^(?:人名|含义是|来源于.*|之义|的(?!确|士).*|[的把对与为将向以从和或因])$/u

/**
 * The Chinese words of a translation in ECDICT, without its remarks.
 *
 * @example 'vt. 根除, 扑灭\n[法] 使(某物)彻底消灭的' -> ['根除', '扑灭', '彻底消灭']
 */
export function chineseOf(translation: string): string[] {
  const plain = translation.replace(/[（(【[<《][^）)】\]>》]*[）)】\]>》]?/gu, ' ')
  const words = plain.split(/[^\p{Script=Han}·]+/u).map((word) => {
    const bare = word.replaceAll('·', '')
    const inner = bare.length > 2 ? bare.replace(/^[使被]/u, '').replace(/[的地]$/u, '') : bare
    return inner
  })
  return [...new Set(words)].filter((word) => word.length > 0 && word.length <= 8 && !REMARK.test(word))
}
