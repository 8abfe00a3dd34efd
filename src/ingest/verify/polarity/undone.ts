import type { Opposites, Pair } from './pair.ts'
import { ENGLISH_NEGATION } from './words.ts'

/** 没有 right before the word it denies. */
const UNDONE =
  /(?<![不非])(?<!不是)(?:没有|并没有|并未|未能|未|从未|没能|(?<![淹沉埋吞湮隐出])没)(?:再|被|得到|能够?)?$/u
/** English words that may come to a denial. */
const MAY_BE_UNDONE =
  /\b(?:only|but|except\w*|until|before|few|little|rare\w*|lost|too|short|free|clear|fewer|less|than|if|would|could|might|should|unless|stop\w*|halt\w*|block\w*|delay\w*|suspend\w*|reject\w*|withdr\w*|reluctan\w*|hesitat\w*|empty|silent|remain\w*|still|yet|wait\w*|out of|expected|hope\w*|plan\w*|want\w*|due|dis(?:a|card|cont|m|prov|reg|rupt)\w*|im(?:mun|per|poss)\w*|in\w+able|irre\w+|un(?!i|der|to)\w+|\w+less)\b|\?/iu

/** Where a Chinese sentence denies what the original says: 没有收到投诉 with "complaints were received". */
export function undoneConflicts({ chinese, shared }: Pair, english: string): Opposites[] {
  if (!/[没未]/u.test(chinese) || ENGLISH_NEGATION.test(english) || MAY_BE_UNDONE.test(english)) return []
  for (const { kind, summaryRange, originalRange } of shared) {
    if (kind !== 'term' || summaryRange[1] - summaryRange[0] < 2) continue
    const denial = UNDONE.exec(chinese.slice(0, summaryRange[0]))
    if (denial) return [{ summaryRange: [denial.index, summaryRange[1]], originalRange }]
  }
  return []
}
