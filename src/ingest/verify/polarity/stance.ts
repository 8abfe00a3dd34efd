import type { Range } from '#article/schema.ts'

import { CHINESE_BREAK, clauseAround } from './clause-around.ts'

/** Words with a character of denial that deny nothing, or what their opposite denies. */
export const NO_DENIALS =
  /毫发[无未][损伤]|安然无恙|完好无[损缺]|不治|无视|无奈|无惧|不慎|不乏|不惜|不时|不禁|不凡|不俗|不巧|不愧|不甘|不菲|不亚于|不约而同|不谋而合|不知不觉|无辜|无私|无情|无限|无穷|无声|未知|幸免于难|遇难|罹难|不仅|不但|不只|不光|不过|不少|不断|不停|不久|不同(?!意)|不等|不管|不论|不得不|不料|不满(?!足)|不幸|不安|不畏|无论|无数|无不|无非|无疑|非常|非洲|未来|未婚|难民|灾难|困难|难题|难关|难度|苦难|避难|否则|差别|特别|分别|性别|级别|别人|别墅|鉴别|告别|免费|免疫|难忘|没收|没落|莫斯科|禁区|缺口|停车|停战|停火|拒载|[淹沉埋吞湮隐]没|坚定不移|不遗余力|不懈|源源不断|必不可少|不可或缺|差不多|了不起|无线|无人机|南非|北非|非营利|非政府|不动产|不锈钢|不计其数|层出不穷|前所未有|史无前例/gu
/** What makes a sentence deny, or come to the same: also by asking, by silence, or as what goes on as before. */
export const DENIES =
  /[不没沒無无未非否勿拒难難免禁停缺别零]|避|取消|除了|除非|尚|仅|只有|只是|唯|才|反对|反而|落空|告吹|泡汤|放弃|中止|中断|终止|推迟|搁置|排除|隐瞒|忽略|遗漏|漏|少有|罕见|鲜有|极少|很少|[？?]|休想|怎么|怎能|岂|哪[里能有]|何[必曾须]|沉默|守口|保密|回避|三缄|谢绝|打住|仍|还在|依旧|依然|至今|原封|照旧|维持|保持|继续|原样|躲|逃|绕|落选|出局|闭|白白|徒劳|枉|悬|成谜|谜|卡在|拖|泡|黄了|作罢|罢手|袖手|旁观|按兵|坐视|冷落|晾|跳过|略过|撇|抛开|失败|破裂|流产|夭折|[失丢输败]|止步|有待/u

/** Whether a word is said or denied, and where it or its denial begins; open where that is asked, qualified or hard to tell. */
export interface Stance {
  is: 'said' | 'denied' | 'open'
  from: number
}

/** Chinese denials that stand before what they deny. */
const CHINESE_DENIAL_BEFORE =
  /(?:并未|并没有|并没|并不|从未|从不|从没|尚未|未曾|不曾|未能|没能|没有人|没人|无人|毫无|没有|不会|不再|不愿|不肯|不予|无法|难以|拒绝|拒不|不(?![足良利佳平安幸法当便挠懈屈遂])|没|未(?!遂)|无(?!礼))(?!放弃|停止|忘|反对|否认|阻止|减少|失去)(?:(?:对此)?[^的而为了]{0,2}|[^的而为了]{0,2}(?:表示|作出|得到|受到|引起|造成))$/u
/** Denied in part, by halves, or for another. */
const CHINESE_PART =
  /不完全|不全|并非|不都|不一定|未必|不见得|不算|不太|不够|不如|不及|不比|而非|而不是|不是|[别另]人|谁|任何|更[不难]/u
/** What is said before it in the sentence may turn a whole clause. */
export const TURNS_AROUND =
  /否认|并非|不是|难道|与其|以免|防止|避免|阻止|杜绝|要不是|不等于|不代表|不意味|谎称|声称|误以为|本以为|原以为|据称|上一?[次回]|最近一次|追溯/u
const CHINESE_SUPPOSED =
  /如果|若|假如|倘|一旦|除非|是否|能否|可否|会不会|有没有|可能|或许|也许|恐怕|似乎|应该|应当|本应|本该|希望|期望|有望|预计|预期|计划|打算|试图|考虑|要求|呼吁|敦促|建议|恳请|请求|必须|需要|将|(?<![委议大协社工开员机聚晚宴教公学国年博奥运商])会(?![议员谈长场见面计馆期])|可以|能够|愿意|[吗呢？?]/u
const CHINESE_EARLIER = /曾|一度|过去|以前|从前|此前|原本|原先|起初|最初|当初|本来|往年|之前/u
const CHINESE_NEARLY = /差点|险些|几乎|直到|只|越/u

/** Where a Chinese word stands. */
export function chineseClause(text: string, word: Range): Range {
  return clauseAround(text, word, CHINESE_BREAK)
}

/**
 * Whether a Chinese clause says a word in it or denies it.
 *
 * @param text in simplified script, without names, which deny nothing
 */
export function chineseStance(text: string, word: Range): Stance {
  const clause = chineseClause(text, word)
  const before = masked(text.slice(clause[0], word[0]))
  const behind = masked(text.slice(word[1], clause[1]))
  const open: Stance = { is: 'open', from: word[0] }
  if (TURNS_AROUND.test(text.slice(0, word[0])) || CHINESE_NEARLY.test(before)) return open
  if (/^(?:的?可能|与否|还是)/u.test(behind) || CHINESE_PART.test(before) || DENIES.test(behind)) return open
  if (/[？?]/u.test(text.charAt(clause[1]))) return open
  if (!DENIES.test(before)) return { is: 'said', from: word[0] }
  const denial = CHINESE_DENIAL_BEFORE.exec(before)
  if (!denial || DENIES.test(before.slice(0, denial.index)) || /^[最更]/u.test(text.slice(word[0]))) return open
  return { is: 'denied', from: clause[0] + denial.index }
}

function masked(text: string): string {
  return text.replace(NO_DENIALS, (word) => '　'.repeat(word.length))
}

/** Commas that break nothing: what they enclose is set aside. */
const ASIDE =
  /, (?:however|though|therefore|in fact|of course|indeed|instead|too|then|also|still|for now|so far|at first|at least|for example|for instance|he said|she said|they said|\p{Lu}\p{L}+ said|said \p{Lu}\p{L}+),/gu
/** Beside an amount these weigh it, and compare nothing. */
const WEIGHS =
  /\b(?:more than|less than|fewer than|only|almost|nearly|no (?:more|less|fewer) than)(?= (?:[$€£]?\d|an? |half))/giu
/** The same in English: one denial may hold on both sides of "and", so that it breaks nothing. */
const ENGLISH_STANCE_BREAK =
  /[;:—?!]|\. |, | - |(?<!\banything) but | while | whereas | although | though | because |(?<!(?:\bnot|n['’]t|\bless|\ball)(?: \p{L}+)?) that | which | who | where | when /gu
const ENGLISH_DENIES =
  /\b(?:not|no|never|none|nor|neither|nobody|nothing|nowhere|without|hardly|barely|scarcely|rarely|seldom|few|little|rather than|instead|cannot|fail(?:s|ed|ing|ure)?|refus\w+|reject\w*|den(?:y|ies|ied|ying|ial)|declin\w+ to|struggl\w+|lack\w*|absen\w+|unable|unlikely|impossible|avoid\w*|prevent\w*|stop\w*|halt\w*|ban|bans|banned|abandon\w*|except\w*|despite|too|against|oppos\w+|cancel\w*|no longer|yet to|less|least|not (?:as|so)|only|almost|nearly|until|unless|un(?:able|happy|willing|likely)\w*|doubt\w*|r[au]n(?:ning)? out of|short of|free of|far from|anything but|from \w+ing|if|whether|as if|than|so|or|any)\b|n['’]t\b/iu
/** English denials that stand before what they deny. */
const ENGLISH_DENIAL_BEFORE =
  /(?:\b(?:(?:(?:did|do|does|was|were|is|are|had|has|have|would|will|could|can) )?not|never|cannot|(?:has|have|had) yet to|no one|nobody|none of (?:the|them|these|those)(?: \p{Ll}+)?|hardly (?:any(?:one|body)?|ever)|few(?: people)?|hardly|scarcely|barely|failed to|fails to|refused to|refuses to|declined to|without|no)|\b\p{Ll}+n['’]t) (?!only\b|just\b|merely\b|simply\b|until\b|longer\b|necessarily\b|always\b|all\b|every|entirely\b|fully\b|because\b|so\b|as\b|too\b|enough\b|quite\b|very\b|really\b|completely\b|exactly\b|doubt\b|matter\b|more\b|less\b)(?:(?!(?:say|said|think|thought|know|known|knew|whether|mean|need|why|because|mind|only|but|to|until|and|or|than|if)\b)\p{Ll}+ ){0,2}$/u
/** Not all is denied. */
const ENGLISH_PART =
  /\b(?:all|every\w*|both|entire\w*|always|fully|completely|much|many|enough|as|yet|the whole|since)\b/iu
const ENGLISH_SUPPOSED =
  /\b(?:would|could|might|may|should|must|can|will|shall|hop(?:e|ed|es|ing)|wish\w*|expect\w*|plan(?:s|ned|ning)?|intend\w*|want(?:s|ed)?|ask(?:s|ed|ing)?|urg(?:e|ed|es|ing)|call(?:s|ed)? (?:for|on)|propos\w+|recommend\w*|need(?:s|ed)? to|ha[sd] to|have to|try\w*|tried|seek\w*|sought|possib\w+|probabl\w+|perhaps|maybe|likely|threaten\w*|consider\w*|appear\w*|seem\w*|supposed|going to|due to be|about to|told \w+ to)\b|['’](?:ll|d)\b|\?/iu
const ENGLISH_EARLIER =
  /\b(?:once|used to|formerly|previously|originally|initially|at first|before|earlier|had|in the past|no longer|any ?more)\b|['’]d\b/iu

/** Before a denial that tells of the one just named, till then: a woman he had never met. */
export const RELATIVE = /\p{Ll} (?:he|she|they|we|I) (?:had |has |have )?$/u

/** The clause of an English text that a word stands in. */
export function englishClause(text: string, word: Range): Range {
  return clauseAround(withoutAsides(text), word, ENGLISH_STANCE_BREAK)
}

function withoutAsides(text: string): string {
  return text.replace(ASIDE, (found) => ' '.repeat(found.length))
}

/** Whether an English clause says a word in it or denies it. */
export function englishStance(text: string, word: Range): Stance {
  const clause = englishClause(text, word)
  const plain = withoutAsides(text).replace(WEIGHS, (found) => ' '.repeat(found.length))
  const [before, behind] = [plain.slice(clause[0], word[0]), plain.slice(word[1], clause[1])]
  const open: Stance = { is: 'open', from: word[0] }
  if (ENGLISH_DENIES.test(behind) || text.charAt(clause[1]) === '?') return open
  if (!ENGLISH_DENIES.test(before)) return { is: 'said', from: word[0] }
  const denial = ENGLISH_DENIAL_BEFORE.exec(before)
  if (!denial || ENGLISH_DENIES.test(before.slice(0, denial.index)) || ENGLISH_PART.test(behind)) return open
  if (RELATIVE.test(plain.slice(0, clause[0] + denial.index))) return open
  return { is: 'denied', from: clause[0] + denial.index }
}

/** Does one of two clauses suppose, ask or look back where the other tells? */
export function differsInMood(chinese: string, english: string): boolean {
  return (
    CHINESE_SUPPOSED.test(chinese) !== ENGLISH_SUPPOSED.test(english) ||
    (CHINESE_EARLIER.test(chinese) && !ENGLISH_EARLIER.test(english))
  )
}
