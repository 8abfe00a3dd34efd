import { antonymsOf } from './antonyms.ts'

const BY = String.raw`(?= (?:by )?(?:about |almost |nearly |some |roughly |more than )?[$€£]?[\d.]+)`
const UP = String.raw`(?:continue[ds]?|began|going|likely) to (?:rise|climb|grow|increase)|rose|risen|rises|rising|increased|increases|grew|grown|grows|climbed|climbs|soared|soars|surged|surges|jumped|jumps|rallied|(?:was|were|is|are) up|up${BY}`
const DOWN = String.raw`(?:continue[ds]?|began|going|likely) to (?:fall|drop|decline|decrease|shrink)|fell|fallen|falls|falling|dropped|drops|declined|declines|decreased|decreases|sank|sunk|plunged|plunges|plummeted|slumped|tumbled|shrank|shrunk|slid|(?:was|were|is|are) down|down${BY}`
/** Words that go along with either. */
const UPWARDS = String.raw`increas\w+|ris(?:es?|ing)|grow(?:th|ing)?|climb(?:ing)?|gain(?:ed|s|ing)?|higher|soar\w*|surg\w+|jump(?:ing)?|rall(?:y|ies)|doubl\w+|tripl\w+|up|advanc(?:ed|es|ing)|expan\w+|swell\w*|mount(?:ed|ing)|raised?|more|better|stronger|improv\w+|boost\w*|upward|highs?|recover\w*|rebound\w*|inflation|add(?:ed|s)?`
const DOWNWARDS = String.raw`fall(?:ing)?|drop(?:ping)?|declin\w+|decreas\w+|down|lower(?:ed|s|ing)?|sinking|plung\w+|plummet\w*|slump\w*|tumbl\w+|shrink\w*|slip(?:ped|s)?|eas(?:ed|es|ing)|reduc\w+|cut(?:s|ting)?|halv\w+|less|fewer|los(?:t|ses?|ing|s)|retreat\w*|lows?|weak\w*|worse\w*|dwindl\w+|contract(?:ed|ion|ing)|off|lessen\w*|deficit|unemployment|jobless\w*|cheaper`

/** What goes up and down: only where what does stands before it on both sides. */
export const TRENDS = antonymsOf(
  [
    [
      '上涨|走高|上升|攀升|飙升|大涨|暴涨|猛涨|增加|增长|升高|上扬|回升|增多|走强|收涨|收高|激增|猛增|看涨|涨了|升了|升至|涨至|增至|水涨船高',
      '下跌|走低|下降|下滑|减少|回落|骤降|大跌|暴跌|降低|走弱|收跌|收低|锐减|下挫|跌了|降了|降至|跌至|减至|缩水|萎缩',
      UP,
      DOWN,
      '(?!)',
      [UPWARDS, DOWNWARDS],
    ],
  ],
  true,
)

/** Other changes, and when they come. */
export const CHANGES = antonymsOf([
  [
    '继续|照常|接着(?=[\\p{Script=Han}]{2})',
    '停止|停下|不再|暂停|中止|终止|叫停',
    'continu(?:ed?|es|ing)|carr(?:y|ied|ies) on|kept (?:on )?\\p{L}+ing|keeps? (?:on )?\\p{L}+ing|went on|goes on|go on|resum(?:ed?|es|ing)|as usual',
    'stop(?:ped|s|ping)?|halt(?:ed|s|ing)?|ceas(?:ed?|es|ing)|suspend(?:ed|s)?|no longer|discontinued?|broke off|called off',
    'until|still',
  ],
  [
    '上调|调高|调升',
    '下调|调低|调降',
    'rais(?:ed?|es|ing)|lift(?:ed|s|ing)?|upgrad\\w+|hik(?:ed?|es|ing)|increas(?:ed?|es|ing)',
    'cut(?:s|ting)?|lower(?:ed|s|ing)?|downgrad\\w+|trimm(?:ed|ing)|trims?|reduc(?:ed?|es|ing)|slash(?:ed|es|ing)?',
  ],
  [
    '收紧|从严|加码',
    '放宽|放松|松绑',
    'tighten(?:ed|s|ing)?|toughen(?:ed|s)?|stricter|tougher',
    'loosen(?:ed|s|ing)?|relax(?:ed|es|ing)?|eas(?:ed|es|ing)|liberali[sz]\\w+',
  ],
  [
    '扩大|拉大|拓宽|加宽',
    '缩小|收窄|变窄',
    'widen(?:ed|s|ing)?|expand(?:ed|s|ing)?|enlarge[ds]?|broaden(?:ed|s)?',
    'narrow(?:ed|s|ing|er)?|shr[aiu]nk(?:s|ing)?|smaller',
    'reduc\\w+',
  ],
  [
    '加快|加速|提速',
    '放缓|减慢|减速|放慢|趋缓',
    'accelerat\\w+|sped up|speed(?:ed|ing|s)? up|speed up|faster|quicken\\w*|more (?:quickly|rapidly)',
    'slow(?:ed|s|ing|er|ly)?(?: down)?|decelerat\\w+',
  ],
  [
    '增强|强化|壮大|变强',
    '削弱|减弱|衰弱|变弱',
    'strengthen(?:ed|s|ing)?|reinforce[ds]?|stronger|intensif(?:y|ied|ies)',
    'weaken(?:ed|s|ing)?|weaker|undermin\\w+|eroded?',
  ],
  [
    '改善|好转|改观',
    '恶化|变差|变糟',
    'improv(?:ed?|es|ing|ements?)|better|recover(?:ed|s|ing|y)?',
    'worsen(?:ed|s|ing)?|deteriorat\\w+|worse',
  ],
  [
    '变暖|升温|变热|转暖',
    '变冷|降温|变凉|转冷',
    'warm(?:er|ing|ed|s)|hotter|heat(?:ed|ing)? up',
    'cool(?:er|ing|ed|s)|colder',
  ],
  [
    '提前|提早|早于预期|早于计划|比(?:原定|计划|预期|预定)[^，。]{0,4}早',
    '推迟|延后|延期|延误|拖延|推后|拖后|延迟|晚于预期|晚于计划|晚点|逾期|误期|比(?:原定|计划|预期|预定)[^，。]{0,4}晚',
    'ahead of (?:schedule|time|plan)|(?:years?|months?|weeks?|days?|hours?|minutes?) early|earlier than (?:planned|expected|scheduled)|brought forward|moved up',
    'delay(?:ed|s|ing)?|postpone[ds]?|postponement|behind (?:schedule|time|plan)|(?:years?|months?|weeks?|days?|hours?|minutes?) late|later than (?:planned|expected|scheduled)|put off|pushed back|overdue|deferred',
  ],
  [
    '扩张|扩招|扩建',
    '收缩|缩减|紧缩',
    'expand(?:ed|s|ing)?|expansion',
    'shr[aiu]nk(?:s|ing)?|contract(?:ed|ing|ion)|scal(?:ed|ing) back|downsiz\\w+',
  ],
  ['结婚|成婚|完婚', '离婚|离异', 'married|marr(?:y|ies)|wed(?:ding)?', 'divorc\\w+'],
  ['加入', '退出|脱离', 'join(?:ed|s|ing)?', 'withdr\\w+|quit|pull(?:ed|ing|s)? out|exit(?:ed|ing|s)?'],
  [
    '任命|聘用|录用|聘请',
    '解雇|开除|免职|撤职|辞退|罢免|解聘',
    'appoint(?:ed|s)?|hired|hires|recruited',
    'fired|sacked|dismissed|ousted|laid off',
    'replac\\w+',
  ],
  [
    '逮捕|被捕|拘留|收监|入狱|关押|拘押',
    '释放|获释|出狱|保释',
    'arrest(?:ed|s)?|detain(?:ed|s)?|jailed|imprisoned|taken into custody',
    'releas(?:ed?|es)|freed|set free|let go',
  ],
  [
    '保住|保留|留住',
    '放弃|抛弃|废除|取消|作废',
    'kept|keeps?|retain(?:ed|s)?|preserved|maintained',
    'abandon(?:ed|s)?|scrapp?ed|gave up|given up|abolish\\w*|cancel\\w*|ditched',
  ],
  [
    '留在|留下来|驻守',
    '撤离|撤出|离开|撤走',
    'stay(?:ed|s|ing)? (?:on|in|at|put|behind)|stayed|remain(?:ed|s)? (?:in|at|on|there|behind)',
    'left (?:town|the (?:country|city|area|team|company))|withdr\\w+|departed|evacuated?|pulled out|fled',
    'return\\w*',
    ['kept', 'left|leav(?:e|es|ing)'],
  ],
  [
    '升级|晋级|晋升|升职',
    '降级|淘汰|降职',
    'promot(?:ed|ion)|upgrad\\w+|advanced to|qualified for',
    'relegat\\w+|demot\\w+|downgrad\\w+|eliminated|knocked out',
  ],
  ['打开|掀开|开启', '关上|关紧|合上', 'open(?:ed|s)?', 'clos(?:ed|es|ing)|shut'],
  [
    '重新开放|恢复开放|对外开放|开门|开业',
    '关闭|关门|停业|歇业|倒闭',
    'reopen(?:ed|s)?|open(?:ed|s)?',
    'closed?(?! (?:at|up|down|to|with|in on|lower|higher))|closure|shut(?: down)?|out of business',
  ],
])
