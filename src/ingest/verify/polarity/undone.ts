import type { Opposites, Pair } from './pair.ts'
import { ENGLISH_NEGATION } from './words.ts'

/** 没有 right before the word it denies. */
const UNDONE =
  /(?<![不非])(?<!不是)(?:没有|并没有|并未|未能|未|从未|没能|(?<![淹沉埋吞湮隐出])没)(?:再|被|得到|能够?)?$/u
/** Not to drink what is not boiled is to boil it. */
const FORBIDS = /(?:不[要得能可准许宜应]|禁止|严禁|切勿|[勿别]|避免)[^，。；]{0,8}$/u
/** English words that may come to a denial. */
const MAY_BE_UNDONE =
  /\b(?:only|but|except\w*|until|before|few|little|rare\w*|lost|too|short|free|clear|fewer|less|than|if|would|could|might|should|unless|stop\w*|halt\w*|block\w*|delay\w*|suspend\w*|reject\w*|withdr\w*|reluctan\w*|attempts|tries|hesitat\w*|empty|silent|remain\w*|still|yet|wait\w*|out of|expected|hope\w*|plan\w*|want\w*|due|dis(?:a|card|cont|m|prov|reg|rupt)\w*|im(?:mun|per|poss)\w*|in\w+able|irre\w+|un(?!i|der|to)\w+|\w+less)\b|\?/iu

/** Where a Chinese sentence denies what the original says: 没有收到投诉 with "complaints were received". */
export function undoneConflicts({ chinese, shared }: Pair, english: string): Opposites[] {
  if (!/[没未]/u.test(chinese) || ENGLISH_NEGATION.test(english) || MAY_BE_UNDONE.test(english)) return []
  for (const { kind, summaryRange, originalRange } of shared) {
    if (kind !== 'term' || summaryRange[1] - summaryRange[0] < 2) continue
    const [before, word, behind] = [
      chinese.slice(0, summaryRange[0]),
      chinese.slice(...summaryRange),
      chinese.slice(summaryRange[1]),
    ]
    const denial = UNDONE.exec(before)
    // 交付了两艘，还有六艘尚未交付 tells of both, and 没通过的 are only some.
    if (!denial || before.includes(word) || behind.includes(word) || behind.startsWith('的')) continue
    if (!FORBIDS.test(before.slice(0, denial.index)))
      return [{ summaryRange: [denial.index, summaryRange[1]], originalRange }]
  }
  return []
}
