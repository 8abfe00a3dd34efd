import type { Range } from '#article/schema.ts'

import { clauseAround } from '../polarity/clause-around.ts'

/** What is left, saved or not done: there a share may be told by the other part of the whole. 不满五岁 leaves nothing. */
const REST =
  /[余餘剩省减減降跌缩縮失丢没沒未无無非仅僅只另拒]|反[对對]|闲置|閒置|其[他它餘余]|不(?![满滿到足超少同])|(?<![至不])少|\b(?:rest|remain\w*|others?|left|sav\w+|cut|cuts|cutting|reduc\w+|fewer|less|not|no|none|without|fail\w*|lack\w*|los\w+|lost|only|but|except|declin\w+|fell|drop\w*|shr[aiu]nk\w*|need\w*|oppos\w+|against|reject\w*|refus\w+|turned away|shut|idle)\b|n['’]t\b/iu

const CLAUSE_BREAK = /[，；;。：:—]|[,.](?!\d)| but /gu

/** Does the clause of a share, in either language, speak of what is left or not done? */
export function speaksOfRest(text: string, share: Range): boolean {
  return REST.test(text.slice(...clauseAround(text, share, CLAUSE_BREAK)))
}
