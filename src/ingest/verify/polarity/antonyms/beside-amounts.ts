import type { Antonyms, PlainAntonyms } from './antonyms.ts'

/** Opposites that say of whom, where or which way: the amount beside them is told of the other. */
const BESIDE_AMOUNT: readonly Antonyms[] = [
  {
    chinese: [
      /男(?:性|子|人|生|孩|童|选手|学生|员工|教师|乘客)/gu,
      /女(?:性|子|人|生|孩|童|选手|学生|员工|教师|乘客)|妇女/gu,
    ],
    english: [/\b(?:men|man|males?|boys?)\b/giu, /\b(?:women|woman|females?|girls?)\b/giu],
  },
  { chinese: [/进口/gu, /出口(?!处)/gu], english: [/\bimport(?:s|ed|ing)?\b/giu, /\bexport(?:s|ed|ing)?\b/giu] },
  {
    chinese: [/盈利|净赚|净利|获利|赚了|赚得|利润/gu, /亏损|净亏|亏了|赔了/gu],
    english: [/\b(?:profits?|earned|earnings|net income)\b/giu, /\b(?:loss(?:es)?|lost)\b/giu],
  },
  { chinese: [/顺差|盈余/gu, /逆差|赤字/gu], english: [/\bsurplus(?:es)?\b/giu, /\b(?:deficits?|shortfall)\b/giu] },
  {
    chinese: [/加息|上调|提高|调高|抬高|涨价|提价/gu, /降息|下调|降低|调低|削减|降价/gu],
    english: [
      /\b(?:raise[ds]?|raising|hike[ds]?|lifted|lifts|increase[ds]?)\b/giu,
      /\b(?:cut|lower(?:ed|s)|reduce[ds]?|trim(?:med|s)|slash(?:ed|es))\b/giu,
    ],
  },
  {
    chinese: [/赞成|投票支持|表示支持/gu, /反对/gu],
    english: [/\b(?:voted for|in favou?r|supported|backed)\b/giu, /\b(?:against|opposed|rejected)\b/giu],
  },
  {
    chinese: [/新增|增设|招聘|招募/gu, /裁减|裁掉|裁员|削减|砍掉/gu],
    english: [
      /\b(?:adds?|added|hires?|hired|creates?|created)\b/giu,
      /\b(?:cut|eliminate[ds]?|la(?:y|id) off|shed|slash(?:ed)?)\b/giu,
    ],
  },
  {
    chinese: [
      /(?<=比[^，。；]{1,18})(?:还|更|要)?早(?!上|晨|期|间|餐|年)(?:了|出)?/gu,
      /(?<=比[^，。；]{1,18})(?:还|更|要)?晚(?!上|期|间|餐|年|会)(?:了|出)?/gu,
    ],
    english: [/\b(?:earlier|older|sooner|predat(?:es|ed|ing))\b/giu, /\b(?:later|younger)\b/giu],
  },
  {
    chinese: [/领先|领跑|领骑/gu, /落后/gu],
    english: [/\b(?:led|leads|leading|ahead)\b/giu, /\b(?:trail(?:ed|s|ing)|behind)\b/giu],
  },
]

/** Opposites beside an amount or a time. */
const BESIDE_TIME: readonly Antonyms[] = [
  {
    chinese: [/最高|新高/gu, /最低|新低/gu],
    english: [/\b(?:highest|record high|peak)\b/giu, /\b(?:lowest|record low|trough)\b/giu],
  },
  {
    chinese: [/最大(?!限度|程度|化)/gu, /最小(?!限度|程度|化)/gu],
    english: [/\b(?:largest|biggest|greatest)\b/giu, /\bsmallest\b/giu],
  },
  { chinese: [/最好|最佳/gu, /最差|最糟|最坏/gu], english: [/\bbest\b/giu, /\bworst\b/giu] },
  { chinese: [/最快/gu, /最慢/gu], english: [/\bfastest\b/giu, /\bslowest\b/giu] },
  { chinese: [/最年轻/gu, /最年长|最年老/gu], english: [/\byoungest\b/giu, /\b(?:oldest|eldest)\b/giu] },
  {
    chinese: [/出生|生于|诞生/gu, /去世|逝世|病逝|辞世|死于/gu],
    english: [/\bborn\b/giu, /\b(?:died|dies|death)\b/giu],
  },
  {
    chinese: [/开放|开业|开幕|开张/gu, /关闭|停业|闭幕|关门/gu],
    english: [/\bopen(?:ed|s)?\b/giu, /\b(?:closed?|closes|shut)\b/giu],
    either: /\b(?:stay|remain|keep|kept)\w* (?:open|closed|shut)\b/iu,
  },
  {
    chinese: [/抵达|到达/gu, /离开|启程|出发/gu],
    english: [/\b(?:arrived?|arrives|reached)\b/giu, /\b(?:left|leaves|departed|set off)\b/giu],
  },
  {
    chinese: [/开始|启动|开工|动工/gu, /结束|完工|竣工|落幕/gu],
    english: [
      /\b(?:began|begins?|begun|start(?:ed|s)?|launched)\b/giu,
      /\b(?:end(?:ed|s)?|finished|completed|concluded)\b/giu,
    ],
  },
]

/** Opposites that stand beside an amount or a time, on which a sentence hangs as much as on its verb. */
export const BESIDE_AMOUNTS: readonly PlainAntonyms[] = [
  ...BESIDE_AMOUNT.map((antonyms): PlainAntonyms => ({ ...antonyms, shared: 'amount' })),
  ...BESIDE_TIME.map((antonyms): PlainAntonyms => ({ ...antonyms, shared: 'amount or time' })),
]
