import { antonymsOf, type Row } from './antonyms.ts'

/** What is done, said or happens, where only a denial makes the opposite: 刊登 with "did not print". */
const DEEDS: readonly (readonly [chinese: string, english: string])[] = [
  ['伤亡|人员死亡|有人受伤', 'killed|injur(?:ed|ies)|casualt(?:y|ies)|deaths?|died|wounded'],
  ['刊登|发表了?|公布|发布|刊发', 'publish(?:ed|es)?|print(?:ed|s)?|released?|issued?'],
  ['找到|发现|查明', 'f(?:ou|i)nds?|discover(?:ed|s)?|locate[ds]?|identif(?:y|ied)|detect(?:ed|s)?|spot(?:ted|s)?'],
  ['射出|开火|击发|点火', 'fired?|shoot|shot|ignited?'],
  ['寄出|寄给|寄送|寄往', 'sen[dt]|mail(?:ed)?|post(?:ed)?'],
  ['出示|提交|拿出|交出', 'produced?|submit(?:ted)?|present(?:ed)?|hand(?:ed)? over|show(?:ed|n)?'],
  ['付清|偿还|还清|支付|缴纳', 'pa(?:y|id)|repa(?:y|id)|settled?'],
  ['收到|接到|领到', 'receiv(?:ed?|es)|g[eo]t|gotten|heard from'],
  ['修复|修好|修缮', 'repair(?:ed)?|fix(?:ed)?|restored?|mend(?:ed)?'],
  ['建成|竣工|完工|落成', 'built|complet(?:ed?|ion)|finish(?:ed)?'],
  ['实现|达成|达到|完成', 'achiev(?:ed?|es)|reach(?:ed|es)?|me?et|met|complet(?:ed?|es)|fulfil\\w*|attain(?:ed)?'],
  ['道歉|致歉|认错', 'apologi[sz](?:ed?|es)|apolog(?:y|ies)|sorry'],
  ['回应|答复|回复|作答', 'respond(?:ed|s)?|repl(?:y|ied|ies)|answer(?:ed|s)?'],
  ['置评|发表评论|表态', 'comment(?:ed)?'],
  [
    '出席|到场|露面|现身|参加',
    'attend(?:ed|s)?|appear(?:ed|s)?|show(?:ed|n)? up|turn(?:ed)? up|t(?:ook|ake|aken) part|present',
  ],
  ['辞职|下台|卸任', 'resign(?:ed|s)?|step(?:ped|s)? down|quit'],
  ['应邀|受邀|获邀', 'invited'],
  ['签署|签字|签订', 'sign(?:ed|s)?'],
  ['晋级|闯入|打进|杀入', 'reach(?:ed|es)?|qualif(?:y|ied)|advanc(?:ed?|es)|made it'],
  ['得知|知情|知晓|获悉|知道', 'kn[eo]w(?:n|s)?|learn(?:ed|t)?|aware|told|informed'],
  ['见面|会面|会晤|相见', 'meets?|met'],
  ['透露|披露|吐露', 'reveal(?:ed|s)?|disclos(?:ed?|es)|tell|told'],
  ['返回|回到|归来|重返', 'return(?:ed|s)?|c[ao]me back|went back|go(?:ne)? back'],
  ['痊愈|康复|恢复健康', 'recover(?:ed|s)?|cured|got (?:well|better)'],
  ['起诉|提告|指控', 'charg(?:ed?|es)|prosecut(?:ed?|es)|indict(?:ed)?|sued?'],
  ['归还|退还|还给', 'return(?:ed|s)?|g[ia]ven? back|handed back'],
  ['警告|警示|预警|警报', 'warn(?:ed|s|ings?)?|alarm|alert(?:ed)?'],
  ['奏效|起作用|管用|生效', 'work(?:ed|s)?|effect(?:ive)?|t(?:ook|ake) effect'],
  ['邀请', 'invit(?:ed?|es|ation)'],
  [
    '提及|提到|谈到|写到|说起',
    'mention(?:ed|s)?|refer(?:red)? to|sp[eo]ken? (?:of|about)|touch(?:ed)? on|wr[oi]te (?:of|about)',
  ],
  ['使用|动用|用上|采用', 'us(?:ed?|es)|emplo(?:y|yed)|adopt(?:ed)?'],
  ['看到|看见|目睹|见到', 'saw|see|seen|witness(?:ed)?'],
  ['留下', 'left|leave'],
  ['执行|遵守|服从|遵从', 'compl(?:y|ied|ies)|abide[sd]?|obey(?:ed|s)?|carr(?:y|ied) out|enforc(?:ed?|es)'],
  ['兑现|履行', 'kept|keep|honou?r(?:ed)?|fulfil\\w*|deliver(?:ed)?'],
  ['算作|计入|算入|视为', 'count(?:ed|s)?|includ(?:ed?|es)|regard(?:ed)?|recogni[sz](?:ed?|es)'],
]

/** Matches nowhere. */
const NOTHING = '(?!)'

/** Deeds with a word for the opposite. */
const UNDOING: readonly Row[] = [
  [
    '证实|验证|印证',
    '推翻|证伪|驳斥',
    'confirm(?:ed|s)?|prov(?:ed|en|es)|bore out|verified',
    'disprov\\w+|refut\\w+|contradict\\w*|overturn\\w*|debunk\\w*',
  ],
  [
    '抓获|(?<![死紧牢手力])抓住(?!座|扶|手|机会|时机|绳|栏|把|船|浮|树)|擒获|俘获|逮捕|落网|被捕',
    '逃脱|逃走|逃跑|漏网|在逃',
    'captur(?:ed|es)|caught|arrest(?:ed|s)?|seized|detained',
    'escap(?:ed|es)|fled|got away|at large|on the run',
  ],
  [
    '一致(?:通过|同意|决定|投票|裁定)|全票',
    '微弱(?:多数|优势)|一票之差',
    'unanimous(?:ly)?',
    'narrow(?:ly)?|slim majority|by (?:one|a single) vote',
  ],
  ['签署', '否决', 'signed|signs', 'veto(?:ed|es)?'],
  [
    '举行了|举办了|发动了|如期(?:举行|进行)',
    '取消|叫停',
    'held|staged|went ahead|took place',
    'called off|cancel(?:l?ed|s)|scrapped|averted',
  ],
  [
    '维持(?:了)?(?:原判|判决|裁定|裁决|定罪|禁令|原有?决定|处罚|禁赛)',
    '撤销|推翻|撤回',
    "uph(?:eld|olds?|olding)|affirm(?:ed|s)?|let (?:[\\p{L}’']+ ){1,4}stand|reinstat(?:ed|es)",
    'overturn(?:ed|s)?|quash(?:ed|es)?|revers(?:ed|es)|struck down|annul(?:led|s)?|overrul(?:ed|es)|threw out|set aside|vacated|rescind(?:ed|s)?|revok(?:ed|es)',
    "uph(?:eld|olds?) (?:[\\p{L}’']+ ){1,3}appeals?",
  ],
  [
    '安全(?:着陆|降落|抵达|返航)|平稳(?:着陆|降落)',
    '坠毁|失事',
    'landed safely|safe landing|touched down',
    'crash(?:ed|es)?',
  ],
  ['士气高[昂涨]|情绪高涨', '士气低落|情绪低落', 'high|buoyant', 'low|subdued|demorali[sz]ed'],
]

/** What somebody did, or did the opposite of: in each row both sides in Chinese, then in English. */
export const ACTS = antonymsOf([
  ...DEEDS.map(([chinese, english]): Row => [chinese, NOTHING, english, NOTHING]),
  ...UNDOING,
])
