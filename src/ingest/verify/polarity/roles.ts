import type { Range } from '#article/schema.ts'

import type { Opposites, Pair } from './pair.ts'

/** Verbs of which it matters who does it to whom, in English and in Chinese. */
const VERBS = [
  [/pay|pays|paid|owe|owes|owed|compensate[ds]?/u, /支付|赔偿|补偿|付给|欠/u],
  [
    /beat|beats|was beating|were beating|defeated|defeats|overcame|trounced|thrashed|edged/u,
    /击败|战胜|打败|力克|险胜|大胜|完胜/u,
  ],
  [/bought|buys?|acquired?|acquires/u, /收购|买下|并购/u],
  [/sued|sues?/u, /起诉|状告|告上/u],
  [/accused|accuses?|blamed|blames?/u, /指责|指控|控告|怪罪/u],
  [/criticized|criticised|criticizes?|condemned|condemns?/u, /批评|谴责|抨击/u],
  [/attacked|attacks?|invaded|invades?|bombed/u, /袭击|攻击|入侵|进攻|轰炸/u],
  [/sold|sells?|supplied|supplies|supply|exported|exports?/u, /出售|卖给|供应|出口/u],
  [/lent|lends?|gave|gives?|handed|donated|donates?|transferred/u, /借给|交给|捐赠|转让|移交|提供/u],
  [/praised|praises?|thanked|thanks?|congratulated/u, /称赞|赞扬|感谢|祝贺/u],
  [/succeeded|succeeds?|replaced|replaces?/u, /接替|取代|接任/u],
  [/asked|asks?|urged|urges?|told|tells?|warned|warns?/u, /要求|敦促|呼吁|告诉|警告/u],
] as const

const AUXILIARY = String.raw`(?: (?:will|would|must|may|might|can|could|should|has|have|had|also|then|later|first|narrowly|comfortably|to|agreed|has to|had to|\w+ly))*`
/** What may stand between the doer and 向, or the verb. */
const MODAL = String.raw`(?:公司|集团|队|方面|政府|则|也|还|又|曾|已|已经|将|会|须|必须|需|应|应当|要|需要|可能|可以|同意|再次|最终|随后|后来|去年|今年|明年|\d+年)*`
/** Between the two names: in the original, in Chinese, and behind the second in Chinese. */
const PATTERNS = VERBS.map(([english, chinese]) => ({
  does: new RegExp(String.raw`^(?:['’]s)?${AUXILIARY} (?:${english.source}) (?:the )?$`, 'u'),
  said: new RegExp(`^${MODAL}(?:${chinese.source})了?$`, 'u'),
  behind: new RegExp(`^(?:${chinese.source})`, 'u'),
}))
const TOWARDS = new RegExp(`^${MODAL}[向对把将]$`, 'u')
/** No more stands between the two. */
const MOST_BETWEEN = 40
const PASSIVE = /[被由遭受让获给为]/u

/**
 * Two who have changed places: 甲公司向乙公司支付 with "B will pay A".
 *
 * @param pair with names shared on both sides
 */
export function roleConflicts({ chinese, original, shared }: Pair): Opposites[] {
  const names = shared.filter(
    ({ summaryRange, originalRange }) =>
      summaryRange[1] - summaryRange[0] > 1 && /^\p{Lu}/u.test(original.slice(...originalRange)),
  )
  for (const one of names)
    for (const other of names) {
      const [doer, done] = [one.originalRange, other.originalRange]
      // In the original the one does it to the other; in Chinese the other stands first.
      if (doer[1] >= done[0] || other.summaryRange[1] > one.summaryRange[0]) continue
      const between = original.slice(doer[1], done[0])
      const [before, gap] = [
        chinese.slice(0, other.summaryRange[0]),
        chinese.slice(other.summaryRange[1], one.summaryRange[0]),
      ]
      if (PASSIVE.test(before.slice(-3)) || PASSIVE.test(gap)) continue
      if (between.length > MOST_BETWEEN || gap.length > MOST_BETWEEN) continue
      const pattern = PATTERNS.find(({ does }) => does.test(between))
      const end = pattern ? endOf(chinese, gap, one.summaryRange, pattern) : 0
      if (end > 0)
        return [{ kind: 'other', summaryRange: [other.summaryRange[0], end], originalRange: [doer[0], done[1]] }]
    }
  return []
}

/** Where what the first does to the second ends in Chinese: 甲击败乙, 甲向乙支付; 0 where that is not said. */
function endOf(text: string, gap: string, [, end]: Range, { said, behind }: (typeof PATTERNS)[number]): number {
  if (said.test(gap)) return end
  const found = TOWARDS.test(gap) ? behind.exec(text.slice(end)) : null
  return found ? end + found[0].length : 0
}
