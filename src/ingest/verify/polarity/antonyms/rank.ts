import { antonymsOf } from './antonyms.ts'

/** The most and the least of a kind. */
export const SUPERLATIVES = antonymsOf([
  [
    '最常见|最普遍|最多见',
    '最少见|最罕见|最稀有|最稀少',
    'most (?:common|frequent|widespread)|commonest',
    'rarest|least (?:common|frequent)|most (?:unusual|uncommon)',
  ],
  [
    '最高(?!法院|法庭|领导|统帅|指挥|人民|检察|元首|当局)|新高',
    '最低|新低',
    'highest|tallest|record high|peak(?:ed)?|top|all-time high|high|maximum|supreme',
    'lowest|record low|bottom|trough|all-time low|low|minimum|least',
  ],
  [
    '最大(?!限度|程度|化)',
    '最小(?!限度|程度|化)',
    'largest|biggest|greatest|maximum|most|top|main|major',
    'smallest|least|tiniest|minimum|minimal|youngest|lowest',
  ],
  ['最好|最佳', '最差|最糟|最坏|最烂', 'best|finest|top', 'worst|poorest|bottom', 'better|should'],
  ['最快', '最慢', 'fastest|quickest|soonest', 'slowest'],
  ['最年轻|最年幼', '最年长|最年老|最老', 'youngest', 'oldest|eldest'],
  ['最长', '最短', 'longest', 'shortest|briefest'],
  ['最重(?!要|视|点)', '最轻', 'heaviest', 'lightest'],
  ['最强', '最弱', 'strongest|most powerful|mightiest', 'weakest'],
  ['最贵|最昂贵', '最便宜|最廉价', 'most expensive|costliest|priciest|dearest', 'cheapest|least expensive'],
  ['最热', '最冷|最寒冷', 'hottest|warmest', 'coldest|coolest|chilliest'],
  ['最深', '最浅', 'deepest', 'shallowest'],
  ['最富', '最穷|最贫穷|最贫困', 'richest|wealthiest', 'poorest'],
  ['最宽', '最窄', 'widest|broadest', 'narrowest'],
  ['最受欢迎', '最不受欢迎', 'most popular|favou?rite', 'least popular|most unpopular'],
  ['最安全', '最危险', 'safest', 'most dangerous|deadliest|riskiest'],
  [
    '最早|最先|第一个|首个|首位|首次|头一个|率先',
    '最后一[个位名次届艘架座只辆]|最晚|末代',
    'first|earliest|debut|pioneer\\w*|oldest|before',
    'last(?! (?:year|month|week|night|spring|summer|autumn|fall|winter|season|century|decade|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)\\b)|final|latest',
  ],
])

/** One more or less so than another, where the other is not named: 更重 says nothing of which of two it is. */
export const COMPARATIVES = antonymsOf(
  [
    ['更高', '更低', 'higher|taller|greater|more|upper', 'lower|less|reduced|shorter|fewer'],
    ['更大', '更小', 'larger|bigger|greater|more|wider', 'smaller|lesser|less|fewer'],
    ['更快', '更慢', 'faster|quicker|sooner|more', 'slower'],
    ['更重(?!要|视|点)', '更轻(?!松|易|视|便|快|巧)', 'heavier|more', 'lighter|less'],
    ['更长', '更短', 'longer|more', 'shorter|briefer|less'],
    ['更多', '更少', 'more|further|greater|additional|other', 'fewer|less|smaller'],
    ['更贵', '更便宜', 'dearer|more expensive|costlier|pricier|higher', 'cheaper|less expensive|lower'],
    ['更强', '更弱', 'stronger|more|better', 'weaker|less'],
    ['更早', '更晚', 'earlier|sooner|older|before', 'later'],
    ['更宽', '更窄', 'wider|broader', 'narrower'],
    ['更深', '更浅', 'deeper', 'shallower'],
    ['更热|更暖', '更冷|更凉', 'hotter|warmer', 'colder|cooler'],
    ['更厚', '更薄', 'thicker', 'thinner'],
    ['更好', '更差|更糟', 'better|more|best', 'worse|less'],
  ].map(([a = '', b = '', c = '', d = '']) => [orRather(a), orRather(b), c, d, 'than|as'] as const),
)

/** What is higher than another is 较高 as well as 更高. */
function orRather(words: string): string {
  return words.replaceAll('更', '[更较]')
}
