import type { PlainAntonyms } from './antonyms.ts'

/** To take part in what is then named: a study and who speaks of it from outside are told apart by this alone. */
const TAKES_PART =
  '(?:参与|参加)了?(?:该|此|本|这|那)(?:一|项|个|次|份)*(?:研究|项目|任务|实验|试验|调查|计划|论文|行动|考察|发掘)'
const IS_PART = String.raw`(?:part of|involved (?:in|with)|a member of|(?:take|took|taken) part in|participated? in|work(?:ed)? on|affiliated with|connected (?:to|with)) (?:the|this|that) (?:\p{L}+ )?(?:study|research|mission|project|team|trial|experiment|investigation|survey|paper|expedition|excavation|work|dig)`

/** Words so plain that a summary which turns them round has turned the news round. */
export const TURNS: readonly PlainAntonyms[] = [
  {
    chinese: [
      /大涨|上涨|暴涨|猛涨|飙升|攀升|上升|回升|增长|增加|增至|猛增|激增|走高|上扬|涨至|升至|[涨升]了(?=[约近]?\d)/gu,
      /大跌|下跌|暴跌|猛跌|骤降|下滑|下降|下挫|减少|减至|锐减|走低|回落|跌至|降至|缩水|[跌降]了(?=[约近]?\d)/gu,
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
    chinese: [/(?:不|没有|并未|并不|未)(?:能)?排除/gu, /(?<![不没未有能])排除了?(?!在外|障碍|故障|险情|万难)/gu],
    english: [
      /\b(?:not|n['’]t|never|without|refus\w+ to|declin\w+ to|fail\w+ to|neither) (?:yet |\p{L}+ly )?(?:be |been |to )?rul(?:e|ed|ing) (?:it |this |that )?out\b/giu,
      /(?<!\b(?:not|never|without|to|could|cannot|be|been|neither|nor)(?: yet| \p{L}+ly)? |n['’]t (?:yet |\p{L}+ly )?)\brul(?:ed|es|ing) out\b/giu,
    ],
    shared: 'link',
  },
  {
    chinese: [
      /(?:进球|入球|破门)(?:被)?(?:判(?:定|为)?)?有效|维持(?:了)?进球/gu,
      /(?:进球|入球|破门)(?:被)?(?:判(?:定|为)?)?无效|取消(?:了)?[^，。]{0,4}进球|进球被(?:吹|取消)/gu,
    ],
    english: [
      /\b(?:let|allowed|allowing) (?:the |his |her |their )?goal(?: to)? stand\b|\bgoal (?:stood|was given|was awarded|was allowed|counted)\b|\b(?:allowed|gave|awarded) (?:the|his|her|their) goal\b/giu,
      /\b(?:disallow(?:ed|s)?|ruled out|ruled it out|chalked off)\b/giu,
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
  {
    chinese: [
      /翻了?(?:一|两|几)?[番倍]|(?:增加|增长|上涨|提高|扩大|增|涨)了?(?:近|约|将近)?一倍|加倍|倍增/gu,
      /减半|(?:减少|缩减|降低|下降|削减|砍掉?|下调|缩小|裁减|压缩)了?(?:近|约|将近)?一半|腰斩/gu,
    ],
    english: [
      /\b(?:doubles?|doubled|doubling|twofold)\b/giu,
      /\b(?:halve[sd]?|halving|(?:cut|cuts|cutting|reduced?|reducing|slash(?:ed|ing)?|shrank|shrunk|fell|fallen|dropped) (?:\p{L}+ ){0,5}(?:in|by) half)\b/giu,
    ],
    shared: 'link',
  },
  {
    chinese: [
      new RegExp(String.raw`(?<![未没不无拒]|没有|不曾|从未|没能|未能|拒绝)${TAKES_PART}`, 'gu'),
      new RegExp(String.raw`(?:未|没有|不曾|没)(?:直接)?${TAKES_PART}`, 'gu'),
    ],
    english: [
      new RegExp(String.raw`(?<!\b(?:not|never)(?: \p{L}+ly)?(?: been)? |n['’]t(?: \p{L}+ly)? )\b${IS_PART}`, 'giu'),
      new RegExp(
        String.raw`(?:\b(?:was|is|were|are|did|had|has) )?(?:\b(?:not|never)|(?:was|is|were|are|did|had|has)n['’]t) (?:\p{L}+ly )?(?:been )?${IS_PART}`,
        'giu',
      ),
    ],
    shared: 'link',
    either: /\b(?:instead|until|longer|only)\b/iu,
  },
]
