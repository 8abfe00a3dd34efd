/** To have been there, and not to: the second pole denies. */
export const ATTENDANCE = {
  absent:
    /(?:没有|没|未|并未|并没有|未能|没能)(?:到场|出席|参加|现身|露面|赴会|与会)|(?<!未|不|没有)缺席|拒绝(?:出席|到场|参加)/gu,
  present: /(?<!没有|没|未|不|不会|未能|没能|拒绝|取消)(?:到场|出席|亲临|现身)/gu,
  englishPresent:
    /\bamong (?:them|those(?: present| attending)?)\b|\battended\b|\b(?:was|were) (?:there|present|in attendance|on hand)\b|\btook part\b/giu,
  englishAbsent:
    /\b(?:did not|didn['’]t|declined to|refused to|would not|chose not to) (?:attend|appear|show up|take part)\b|\b(?:was|were) (?:absent|missing)\b|\bstayed away\b|\bskipped\b|\bboycotted\b/giu,
} as const

/** What turns a sentence round or may: near it nothing is said. */
export const ENGLISH_NEGATION =
  /\b(?:not|no|never|none|nor|neither|nobody|nothing|nowhere|without|hardly|barely|scarcely|rather than|instead|cannot|fail(?:s|ed|ing)?|refus\w+|den(?:y|ies|ied)|declin\w+ to|lack\w*|absent|absence|unable|unlikely|un\w+ed|avoid\w*|prevent\w*|stop\w*|ban\w*|skip\w*|miss\w*|boycott\w*|stay\w* away|except|despite|unless|before any(?:one|body))\b|n['’]t\b/iu

/** The same in Chinese. */
export const CHINESE_NEGATION = /[不没無无未非否勿莫拒难難免禁停缺失]|别|避|取消|除了|除非|尚/u

/** Bounds of an amount: at the same index the opposite. */
export const BOUNDS = {
  chinese: [/(?:(?<![不未没])(?:超过|多于|逾|高于|超出)|不[少低]于)$/u, /(?:不到|不足|(?<!不)[少低]于|未满|不满)$/u],
  english: [
    /(?<!\b(?:no|not|nor|never) )\b(?:more than|over|at least|upwards? of|exceeding|in excess of|greater than)\s*[$€£¥]?$/iu,
    /(?<!\b(?:no|not|nor|never) )\b(?:less than|fewer than|under|not quite|just short of)\s*[$€£¥]?$/iu,
  ],
} as const

/** The least and the most that an amount may be, in the same way; in Chinese a verb may stand before the amount. */
export const LIMITS = {
  chinese: [
    /(?:至少|起码|最少)[^，。；：的是\d]{0,4}$/u,
    /(?:至多|最多|顶多|不[超多高]过?于?)[^，。；：的是\d]{0,4}$/u,
  ],
  english: [
    /\b(?:at least|no (?:fewer|less) than|not (?:fewer|less) than|a minimum of)\s*[$€£¥]?$/iu,
    /\b(?:at (?:the )?most|(?:no|not) more than|a maximum of|up to|as (?:many|much) as)\s*[$€£¥]?$/iu,
  ],
} as const
