import { inSimplified } from '#language/script.ts'

/** Prefixes, numbers and adjectives that headlines join to a word by a hyphen: `Mid-autumn`, `Anti-Corruption`, `Long-term`. */
const JOINERS =
  /^(?:[a-z]|an|the|al|el|anti|pro|pre|post|mid|non|ex|co|self|semi|multi|inter|intra|cross|trans|over|under|ultra|mega|micro|mini|super|sub|re|de|un|bi|tri|quasi|pseudo|counter|vice|early|late|long|short|high|low|mid|near|far|first|second|third|fourth|fifth|last|next|new|old|full|part|half|quarter|all|hard|soft|fast|slow|quick|big|small|large|tiny|well|best|worst|top|bottom|north|south|east|west|northern|southern|eastern|western|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|double|triple|single|dual|twin|free|fair|open|close|closed|hot|cold|warm|cool|dry|wet|wide|narrow|deep|shallow|heavy|light|dark|bright|red|green|blue|black|white|grey|gray|gold|silver|state|government|court|army|police|family|private|public|world|home|foreign|so|out|off|on|in|up|down|back|front|side|wi|hi|lo|sci|fact|age|year|month|week|day|night|morning|weekend|wood|stone|steel|snow|storm|rain|wind|flood|fire|heat|solar|water|sea|air|oil|gas|coal|rice|wheat|tax|debt|cash|low-cost|check|drive|pop|start|stand|shut|clean|carbon|climate|covid|formula|article|cease|jean|marie|notre|saint|santa|coca|rolls|mercedes|hewlett|harley|bristol|tiktok|spider|catch|nobel|job|record|war|peace|trade|work|built|made|user|self-driving|ai|ev|evs|it|tv|uv|ir|iphone|lgbtq|gdp|nato|asean|opec|g7|g20|bri|wto|imf|un|icc|cia|fbi|nasa|pla|ccp|cpc|us|uk|eu|usa|uae|prc|roc|drc|dprk|rok|ussr|sino|russo|franco|anglo|indo|afro|euro|austro|italo|greco|turco|nippo|luso|hispano)$/iu

/** The second halves of compounds that take a capital in a headline set in capitals: `Taiwan-Made`, `Map-Making`. */
const TAILS =
  /^(?:led|based|backed|made|born|linked|related|style|level|scale|term|time|day|year|month|week|hour|minute|old|free|friendly|wide|driven|driving|making|building|keeping|sharing|saving|breaking|hit|torn|stricken|bound|class|cup|owned|run|funded|sponsored|controlled|occupied|held|only|like|type|size|sized|rate|tech|speed|end|up|off|out|in|down|over|on|ups|offs|quality|value|powered|proof|ready|elect|general|rich|poor|first|famous|beating|leading|winning|changing|starved|hungry|weary|minded|conscious|lovers?|makers?|care|fiction|abiding|laundering|losing|sharing|saving|heavy|long|range|profile|ranking|tier|round|half|quarters?|thirds?|fifths?|man|woman|person|party|nation|state|century|war|virus|pacific|karabakh|herzegovina|[0-9]+(?:st|nd|rd|th)?)$/iu

/** Places and peoples besides the countries, and people who meet in headlines. */
const EXTRA = `Africa|Asia|Europe|America|Americas|ASEAN|NATO|BRICS|G7|G20|G-7|G-20|OPEC|AUKUS|Quad|WTO|IMF|Arctic|Pacific|Atlantic|Mideast|Middle East|Gulf|Balkans|Baltic|Caucasus|Korea|Hong Kong|Macau|Macao|Taiwan|Tibet|Xinjiang
Britain|England|Scotland|Wales|Holland|Burma|Gaza|West Bank|Crimea|Donbas|Kashmir|Ivory Coast|Congo|Vatican|Soviet|North Korea|South Korea|Czech|Türkiye|Turkey
Beijing|Shanghai|Guangzhou|Shenzhen|Tianjin|Chongqing|Wuhan|Chengdu|Nanjing|Hangzhou|Xian|Kunming|Lhasa|Harbin|Taipei|Tokyo|Osaka|Seoul|Busan|Pyongyang|Moscow
Kyiv|Kiev|London|Paris|Berlin|Brussels|Rome|Madrid|Vienna|Geneva|Warsaw|Prague|Budapest|Athens|Ankara|Istanbul|Tehran|Baghdad|Riyadh|Doha|Dubai|Cairo|Nairobi|Lagos
Johannesburg|Delhi|New Delhi|Mumbai|Dhaka|Islamabad|Karachi|Kabul|Colombo|Hanoi|Bangkok|Manila|Jakarta|Kuala Lumpur|Singapore|Sydney|Canberra|Washington|New York
Ottawa|Toronto|Los Angeles|San Francisco|Chicago|Boston|Mexico City|Havana|Caracas|Lima|Bogota|Santiago|Brasilia|Damascus|Beirut|Jerusalem|Tel Aviv|Sanaa
Chinese|American|British|Russian|Japanese|Korean|Indian|German|French|Israeli|Palestinian|Iranian|Saudi|Turkish|Ukrainian|Taiwanese|European|African|Asian|Arab
Hamas|Hezbollah|Houthi|Taliban|Fatah|Likud|Tory|Labour|Democratic|Republican|Christian|Muslim|Jewish|Hindu|Catholic|Tigray|Zhuhai|Macron|Scholz|Merz|Meloni
Xi|Putin|Biden|Trump|Obama|Bush|Clinton|Harris|Vance|Modi|Kim|Moon|Yoon|Abe|Kishida|Ishiba|Suga|Takaichi|Merkel|Sunak|Starmer|Johnson|Truss|Zelensky|Zelenskiy|Netanyahu|Erdogan
Blinken|Yellen|Rubio|Bessent|Kerry|Sullivan|Raimondo|Wang|Li|Ma|Tsai|Lai|Han|Qin|Lavrov|Orban|Lula|Milei|Marcos|Duterte|Widodo|Prabowo|Albanese|Morrison|Trudeau|Carney|Nixon|Mao|Deng|Reagan|Gorbachev|Stalin
北京|上海|天津|重庆|广州|深圳|武汉|成都|南京|杭州|西安|昆明|拉萨|哈尔滨|长沙|郑州|沈阳|大连|青岛|厦门|福州|兰州|乌鲁木齐|珠海|苏州|雄安|香港|澳门|台湾|台北|高雄|金门|西藏|新疆|内蒙古|广东|海南|四川|云南|贵州|浙江|江苏|福建|山东|陕西|东北
长三角|珠三角|粤港澳|大湾区|京津冀|京津|成渝|川渝|两岸|港澳|欧盟|东盟|北约|非盟|欧洲|亚洲|非洲|美洲|北美|南美|拉美|中东|中亚|东亚|南亚|东南亚|亚太|印太|中国|美国|英国|法国|德国|日本|韩国|朝鲜|印度|俄罗斯|乌克兰|以色列|巴勒斯坦|哈马斯|真主党
莫斯科|东京|大阪|首尔|平壤|伦敦|巴黎|柏林|布鲁塞尔|罗马|马德里|日内瓦|华沙|华盛顿|纽约|洛杉矶|旧金山|芝加哥|波士顿|新加坡|吉隆坡|曼谷|河内|雅加达|马尼拉|万象|金边|仰光|新德里|孟买|德黑兰|利雅得|迪拜|开罗|内罗毕|悉尼|堪培拉|基辅|安卡拉|伊斯坦布尔
中|美|日|俄|英|法|德|欧|韩|朝|印|台|港|澳|沪|深|京|津|渝|川|粤|浙|苏|东|西|南|北|新|旧|老|中美|中俄|中欧|中日|中韩|中印|中英|中德|中法|中非|美日|美韩|美俄|俄乌|巴以|以巴|日韩|沪深|习|拜登|特朗普|普京|习近平|马英九|泽连斯基|莫迪|马克龙|金正恩|哈马斯|新冠|一带一路|人工智能`

const PLACES = placeNames()

/** Names of countries and regions in English and Chinese (Unicode CLDR, as ICU has them) and {@link EXTRA}, in lower case. */
function placeNames(): Set<string> {
  const names = new Set(EXTRA.split(/[|\n]/u).map(placeKey))
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  for (const language of ['en', 'zh-Hans', 'zh-Hant']) {
    const regions = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
    for (const first of letters) for (const second of letters) names.add(placeKey(regions.of(first + second) ?? ''))
  }
  names.delete('')
  return names
}

/** One form of a place's name: no capitals, Simplified. */
function placeKey(name: string): string {
  return inSimplified(name.trim()).toLowerCase()
}

/**
 * Is it a place, people or person that headlines join to another: `China`, `Xi`, `South Korea`, `长三角`, `U.S.`?
 *
 * The last word counts for more (`Top Xi` in `Top Xi-Putin aides`), two words for a country of two.
 */
export function endsInPlace(text: string): boolean {
  const words = placeKey(text).replace(/'s$/u, '').split(/\s+/u)
  const last = (words.at(-1) ?? '')
    .replace(/^u\.s\.?(?:a\.?)?$/u, 'us')
    .replace(/^[a-z]\.[a-z]\.$/u, (s) => s.replace(/\./gu, ''))
  return PLACES.has(last) || PLACES.has(words.slice(-2).join(' ')) || /^(?:us|uk|eu|un|uae)$/u.test(last)
}

/** Does the text begin with a place, people or person? `Putin call runs`, `莫斯科国际列车` */
function startsWithPlace(text: string): boolean {
  const words = placeKey(text).split(/[\s:：,，'’-]+/u)
  const first = words[0] ?? ''
  if (PLACES.has(first) || PLACES.has(words.slice(0, 2).join(' ')) || /^(?:us|uk|eu|u\.s\.|u\.k\.)$/u.test(first))
    return true
  if (!/^\p{Script=Han}{2}/u.test(first)) return false
  for (let length = 2; length <= 6; length++) if (PLACES.has(first.slice(0, length))) return true
  return false
}

/** Is it nothing but a first half of a compound: a place, a number, a prefix? Then no outlet, however often it recurs. */
export function isCompoundStart(text: string): boolean {
  const whole = PLACES.has(placeKey(text))
  return (
    whole || text.split('-').every((part) => JOINERS.test(part) || PLACES.has(placeKey(part)) || /^\d+$/u.test(part))
  )
}

/** Do the two make a route or a pair: `新加坡` and `吉隆坡高铁`, `Hong Kong` and `Zhuhai bridge`? */
export function isPair(left: string, right: string): boolean {
  return endsInPlace(left) && startsWithPlace(right)
}

/** Does the text begin with the second half of a compound: `Making Machine` (behind `Map`), not `Half-finished towers`? */
export function isTail(text: string): boolean {
  const [, first = '', hyphen] = /^([\p{L}\p{N}]+)(-)?/u.exec(text) ?? []
  return hyphen === undefined && TAILS.test(first)
}

/** Does the hyphen between the two join a compound? A spaced one only joins places. */
export function isCompound(left: string, right: string, spaced: boolean): boolean {
  if (isPair(left, right)) return true
  return !spaced && (JOINERS.test(left.split(' ').at(-1) ?? '') || isTail(right))
}
