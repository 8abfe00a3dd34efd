/** Two opposite senses and the words that say them; a word of the one stands at the same index as its opposite. */
export interface Family {
  chinese: readonly [RegExp, RegExp]
  english: readonly [RegExp, RegExp]
  /**
   * What must be shared for the two to speak of one thing: the same amount in the clause, the same subject right before
   * the word, or nothing but the link, where the words themselves name the thing (budget).
   */
  shared: 'amount or subject' | 'subject' | 'link'
}

/** Words so plain that a summary which turns them round has turned the news round. */
export const FAMILIES: readonly Family[] = [
  {
    chinese: [
      /大涨|上涨|暴涨|猛涨|飙升|攀升|上升|回升|增长|增加|增至|猛增|激增|走高|上扬|涨至|升至/gu,
      /大跌|下跌|暴跌|猛跌|骤降|下滑|下降|下挫|减少|减至|锐减|走低|回落|跌至|降至|缩水/gu,
    ],
    english: [
      /\b(?:rose|risen|rises|rising|jumped|jumps|surged|surges|soared|soars|climbed|climbs|increased|increases|grew|grown|grows|rallied|doubled|tripled)\b/giu,
      /\b(?:fell|fallen|falls|falling|dropped|drops|plunged|plunges|slumped|slumps|tumbled|declined|declines|decreased|decreases|sank|sunk|shrank|shrunk|slid|halved)\b/giu,
    ],
    shared: 'amount or subject',
  },
  {
    chinese: [
      /(?<!没有|没|未|不|不会)(?:超出|超过|突破)了?(?:原定的?|最初的?|原来的?)?预算|超支/gu,
      /(?:没有|没|未|不)超(?:出|过)?了?预算|(?:低于|少于)了?(?:原定的?|最初的?|原来的?)?预算|预算(?:以内|之内|范围内)/gu,
    ],
    english: [
      /\b(?:over|above|beyond|exceed(?:ed|ing|s)?) (?:its |the |their )?(?:original |initial |planned )?budget\b|\boverran\b|\b(?:cost|budget) overruns?\b/giu,
      /\b(?:under|below|within|on) (?:its |the |their )?(?:original |initial |planned )?budget\b/giu,
    ],
    shared: 'link',
  },
  {
    chinese: [
      /提前(?:[一二两三四五六七八九十\d]+[多几]?个?[年月天周]多?)?(?:完成|完工|竣工|结束|启用|通车)/gu,
      /(?:延期|推迟|晚了?|拖延|延误|逾期)(?:[一二两三四五六七八九十\d]+[多几]?个?[年月天周]多?)?(?:才)?(?:完成|完工|竣工|结束|启用|通车)/gu,
    ],
    english: [
      /\bahead of (?:schedule|time|plan)\b|\b(?:years?|months?|weeks?|days?) early\b/giu,
      /\bbehind (?:schedule|time|plan)\b|\b(?:years?|months?|weeks?|days?) late\b/giu,
    ],
    shared: 'link',
  },
  {
    chinese: [
      /(?<!没有|没|未|不)(?:击败|战胜|获胜|取胜|大胜|险胜|赢了)/gu,
      /输给|输掉|落败|不敌|败给|失利|败北|惜败/gu,
    ],
    english: [/\b(?:beat|beats|defeated|defeats|won|wins|triumphed|prevailed)\b/giu, /\b(?:lost|loses)\b/giu],
    shared: 'subject',
  },
  {
    chinese: [
      /(?<!没有|没|未|不|拒绝)(?:批准|通过|赞成|接受|同意|支持)/gu,
      /(?<!没有|没|未|不)(?:否决|驳回|拒绝|反对|回绝)/gu,
    ],
    english: [
      /\b(?:approved|approves|accepted|accepts|backed|backs|agreed|agrees|supported|supports|endorsed|passed)\b/giu,
      /\b(?:rejected|rejects|refused|refuses|opposed|opposes|vetoed|vetoes|dismissed|turned down|voted down)\b/giu,
    ],
    shared: 'subject',
  },
]

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
  /\b(?:not|no|never|none|nor|neither|nobody|nothing|without|hardly|barely|scarcely|rather than|instead|cannot|fail(?:s|ed|ing)?|refus\w+|den(?:y|ies|ied)|declin\w+ to|lack\w*|absent|absence|unable|unlikely|un\w+ed|avoid\w*|prevent\w*|stop\w*|ban\w*|skip\w*|miss\w*|boycott\w*|stay\w* away|except|despite)\b|n['’]t\b/iu

/** The same in Chinese. */
export const CHINESE_NEGATION = /[不没無无未非否勿莫拒难難免禁停缺失]|别|避|取消|除了|除非|尚/u

/** Bounds of an amount: at the same index the opposite. */
export const BOUNDS = {
  chinese: [/(?<![不未没])(?:超过|多于|逾|高于|超出)$/u, /(?:不到|不足|少于|低于|未满|不满)$/u],
  english: [
    /(?<!\b(?:no|not|nor|never) )\b(?:more than|over|at least|upwards? of|exceeding|in excess of|greater than)\s*[$€£¥]?$/iu,
    /(?<!\b(?:no|not|nor|never) )\b(?:less than|fewer than|under|not quite|just short of)\s*[$€£¥]?$/iu,
  ],
} as const
