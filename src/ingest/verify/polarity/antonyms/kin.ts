import type { Antonyms, PlainAntonyms } from './antonyms.ts'

const FAMILY: readonly Antonyms[] = [
  {
    chinese: [/儿子|长子|次子|幼子|独子/gu, /女儿|长女|次女|幼女|独女/gu],
    english: [/\bsons?\b(?!-)/giu, /\bdaughters?\b(?!-)/giu],
    either: /\b(?:child|children|kids?|boys?|girls?|babies|baby|infants?|heirs?)\b/iu,
  },
  {
    chinese: [/父亲|爸爸|养父|继父/gu, /母亲|妈妈|养母|继母/gu],
    english: [/\b(?:father|dad|stepfather)\b(?!-)/giu, /\b(?:mother|mom|mum|stepmother)\b(?!-)/giu],
    either: /\b(?:parents?|man|woman)\b/iu,
  },
  {
    chinese: [/丈夫/gu, /妻子/gu],
    english: [/\bhusbands?\b/giu, /\b(?:wife|wives)\b/giu],
    either: /\b(?:widow\w*|married|couples?|spouses?|partners?)\b/iu,
  },
  {
    chinese: [/(?<![“‘「])(?:哥哥|弟弟|兄弟|兄长)(?![”’」])/gu, /(?<![“‘「])(?:姐姐|妹妹|姐妹)(?![”’」])/gu],
    english: [
      /\bbrothers?\b(?!-)/giu,
      /\bsisters?\b(?![- ](?:ship|machine|company|city|paper|craft|model|channel|firm|project)|-)/giu,
    ],
    either: /\b(?:siblings?|twins?|cousins?)\b/iu,
  },
  {
    chinese: [/父亲|爸爸/gu, /哥哥|弟弟|兄弟|兄长/gu],
    english: [/\b(?:father|dad)\b(?!-)/giu, /\bbrothers?\b(?!-)/giu],
    either: /\b(?:parents?|siblings?|twins?|uncles?)\b/iu,
  },
  {
    chinese: [/母亲|妈妈/gu, /姐姐|妹妹|姐妹/gu],
    english: [/\b(?:mother|mom|mum)\b(?!-)/giu, /\bsisters?\b(?!-)/giu],
    either: /\b(?:parents?|siblings?|twins?|aunts?)\b/iu,
  },
  {
    chinese: [/妻子/gu, /母亲|妈妈|姐姐|妹妹|姐妹/gu],
    english: [/\b(?:wife|wives)\b/giu, /\b(?:mother|mom|mum|sisters?)\b(?!-)/giu],
    either: /\b(?:widow\w*|married|couples?|spouses?|partners?|siblings?|twins?|parents?)\b/iu,
  },
  {
    chinese: [/孙子|外孙(?!女)/gu, /孙女/gu],
    english: [/\bgrandsons?\b/giu, /\bgranddaughters?\b/giu],
    either: /\bgrandchild/iu,
  },
  {
    chinese: [/祖父|爷爷|外公/gu, /祖母|奶奶|外婆/gu],
    english: [/\bgrand(?:father|pa)\b/giu, /\bgrand(?:mother|ma)\b/giu],
    either: /\bgrandparents?\b/iu,
  },
]

/** Kin of the other sex: so plain that the link is enough. */
export const KIN: readonly PlainAntonyms[] = FAMILY.map((antonyms) => ({ ...antonyms, shared: 'link' }))
