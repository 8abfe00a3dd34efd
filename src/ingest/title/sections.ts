import { inSimplified } from '#language/script.ts'

import { endsInPlace } from './compounds.ts'

const SECTIONS = new Set(
  `China|Asia|World|World news|US news|UK news|UK|US|Africa|Europe|Americas|Middle East|Middle East & Africa|Middle East and Africa|United States|Britain|International|Global|Asia Pacific|Asia-Pacific
  Leaders|Letters|Briefing|Business|Finance|Finance & economics|Finance and economics|Economics|Science|Science & technology|Science and technology|Technology|Tech|Culture|Obituary
  Graphic detail|By Invitation|Special report|Technology Quarterly|The world this week|Essay|Books & arts|Bartleby|Schumpeter|Chaguan|Banyan|Buttonwood|Bagehot|Lexington|Free exchange|Indicators
  Podcasts|Podcast|Newsletters|Opinion|Opinions|Comment|Commentary|Editorial|Editorials|Op-Ed|Columns|Analysis|Features|Feature|Video|Videos|Pictures|Photos|Live|Markets|Money|Politics|National|Metro|Local
  Environment|Climate|Health|Education|Society|Sport|Sports|Travel|Style|Life|Lifestyle|Arts|Books|Film|Music|Media|Law|Energy|Economy|Defense|Defence|Security|Magazine|Weekend|Review|Cartoons|Interactive|Explainers|Australia news|Global development|Business & finance|Books and arts
  国际|中国|即时|新闻|要闻|财经|经济|评论|言论|社论|观点|专栏|时评|社评|新加坡|东南亚|亚洲|欧洲|美国|美洲|世界|全球|体育|娱乐|生活|科技|科学|文化|教育|健康|军事|政治|社会|时政|两岸|台湾|港澳|港台|香港|大陆|国内|视频|图片|播客|专题|深度|特写|调查|人物|读书|旅游|商业|金融|市场|股市|房产|房地产|汽车|能源|环境|气候|艺术|副刊|热点|头条|早报|晚报|简报|解读|分析|访谈|专访
  中英对照版|中英对照|英文原版|中英双语|双语|双语版|双语阅读|英文版|中文版|繁体版|简体版`
    .split(/[|\n]/u)
    .map((name) => name.trim()),
)
/** `早报社论`, `经济时评`: sections of opinion under a name of their own. */
const OPINION = /^\p{Script=Han}{2}(?:评论|社论|社评|言论|观点|专栏|时评|论坛)$/u
/** Columns of Chinese papers, with a name or subject that many have in front: `人民锐评`, `评论员观察`, `快讯`. */
const COLUMN =
  /^(?:(?:\p{Script=Han}{1,3})?(?:评论|锐评|快评|短评|时评|热评|微评|漫评|述评|观察|手记|札记)|独家|独家报道|快讯|突发|滚动|滚动新闻|本报评论员|评论员文章|特约评论员|特稿|特别报道|图解|图集|数读|直播|现场|纪实|随笔|书评|影评|公司|产经|人文|来论|来信)$/u
/** Sections by country, which mostly make compounds and pairs behind an outlet: see {@link isCountrySection}. */
const COUNTRIES = new Set(
  'Australia|New Zealand|Canada|India|Pakistan|Japan|Korea|South Korea|North Korea|Germany|France|Italy|Spain|Ireland|Scotland|Wales|England|Northern Ireland|Russia|Ukraine|Turkey|Israel|Iran|Hong Kong|Taiwan|Singapore|Malaysia|Indonesia|Philippines|Thailand|Vietnam|Brazil|Mexico|South Africa|Nigeria|Kenya|Egypt|Asia-Pacific|South Asia|Southeast Asia|Latin America|North America|The Americas'.split(
    '|',
  ),
)
const LONGEST = 4

/** Words that need the one behind them, so that a name at the end is no section: `back to China`, `rural China`. */
const NEEDS_NOUN =
  /^(?:a|an|the|this|that|its|his|her|their|our|my|your|of|in|to|for|from|with|without|by|at|on|off|into|onto|over|under|about|across|after|against|along|among|around|as|before|behind|beside|between|beyond|despite|down|during|except|inside|like|near|outside|past|per|since|than|through|throughout|toward|towards|until|unlike|up|upon|via|vs|v|versus|within|and|or|but|nor|not|is|are|was|were|be|has|have|had|do|does|did|can|could|will|would|should|may|might|must|new|old|modern|rural|urban|mainland|greater|communist|imperial|ancient|nationalist|red|global|east|west|north|south|central|southeast|northeast|northern|southern|eastern|western|middle|inner|outer|all|every|more|some|any|no)$/iu
/** Words that may have a place behind them as their object, or soon reach one: `to quit China`, `slowly China`. */
const NEEDS_PLACE =
  /^(?:fortress|made|leave|leaves|left|quit|quits|visit|visits|stop|stops|contain|beat|beats|join|joins|enter|enters|counter|rival|rivals|confront|confronts|face|faces|meet|meets|hit|hits|grip|grips|sweep|sweeps|swept|rock|rocks|test|tests|warn|warns|sue|sues|woo|woos|eye|eyes|shake|shakes|shook|tell|tells|told|ask|asks|help|helps|hurt|hurts|need|needs|want|wants|see|sees|seek|seeks|fear|fears|love|loves|hate|hates|trust|trusts|blame|blames|accuse|accuses|urge|urges|invade|attack|attacks|defend|defends|lead|leads|led|follow|follows|copy|copies|study|studies|understand|know|knows|explain|explains|change|changes|challenge|challenges|threaten|threatens|divide|divides|unite|unites|cross|crosses|reach|reaches|flee|flees|fled|exit|exits|ditch|ditches|abandon|bypass|avoid|shun|overtake|overtakes|overtook|surpass|match|matches|match|isolate|engage|govern|rule|rules|ruled|build|builds|built|save|saves|transform|haunt|haunts|worry|worries|alarm|alarms|trouble|troubles|dominate|dominates|conquer|feed|feeds|fed|power|powers|supply|supplies|fight|fights|fought|push|pushes|pull|pulls|buy|buys|bought|sell|sells|sold|tour|tours|cover|covers|bring|brings|brought|take|takes|took|give|gives|gave|send|sends|sent|put|puts|let|lets|make|makes|keep|keeps|kept|hold|holds|call|calls|find|finds|found|drive|drives|drove|back|backs|target|targets|press|presses|court|courts|welcome|welcomes|slam|slams|pressure|pressures|thank|thanks|bet|boycott|boycotts|sanction|sanctions|engulf|engulfs|batter|batters|lash|lashes|pound|pounds|soak|soaks|bake|bakes|approach|approaches|near|nears|miss|misses|.*(?:ing|ed|ly))$/iu
/** Sections whose names have a capital in the middle of a headline too. */
const NAMED = /^(?:Asia-Pacific|Middle East.*|Metro|Bartleby|Schumpeter|Chaguan|Bagehot|Lexington)$/u
const DETERMINERS = /^(?:a|an|the|its|his|her|their|our|my|your|this|these|those|of)$/iu
/** A question that begins so ends in a verb as easily as in a noun: `Can small shops outlast China`. */
const ASKS = /^(?:can|could|will|would|should|must|may|might|do|does|did)$/iu
const TO_VERB = /^(?:to|will|would|can|could|may|might|must|should|not|cannot|.*n[’']?t)$/iu

/** Is it the name of a section, written as sections are? `China`, `Leaders`, `国际`, `國際`, `中英对照版` */
export function isSection(name: string): boolean {
  return isCertainSection(name) || COLUMN.test(inSimplified(name).trim())
}

/** Is it a section wherever it stands, where a column such as 现场 is mostly the headline's behind a lost quotation mark? */
function isCertainSection(name: string): boolean {
  const plain = inSimplified(name).replace(/\s+/gu, ' ').trim()
  return SECTIONS.has(plain) || OPINION.test(plain)
}

/**
 * Is it a country that outlets file by? Only behind a spaced hyphen and before a headline of small letters, or two spaces
 * behind the headline, is it surely a section: `The Guardian - Australia-Reef ships wait`, not `Reuters-Australia-Bound
 * Ships Wait`.
 */
export function isCountrySection(name: string): boolean {
  return COUNTRIES.has(name)
}

/**
 * The section glued to the end of a headline, or null. Two spaces before a known name make a section; one does where
 * the phrase does without the word, which for a place takes an outlet that files by place or a noun that is complete.
 *
 * @example
 * `Cheap ferries, dear fares  China`      -> { title: 'Cheap ferries, dear fares', section: 'China' }
 * `The fall of the village bakery China`  -> { title: 'The fall of the village bakery', section: 'China' }
 * `Barges return slowly to China`         -> null
 */
export function gluedSection(headline: string, filesByPlace: boolean): { title: string; section: string } | null {
  const wide = /^(.*\S)(?:[^\S\u3000]{2,}|\u3000+)(\S.*)$/u.exec(headline.trim())
  const [, before, after] = wide ?? []
  if (before !== undefined && after !== undefined && (isSection(after) || isCountrySection(after.trim())))
    return { title: before, section: after.trim() }
  const words = headline.trim().split(/\s+/u)
  for (let length = Math.min(LONGEST, words.length - 1); length > 0; length--) {
    const section = words.slice(-length).join(' ')
    const rest = words.slice(0, -length)
    if (isCertainSection(section) && standsAlone(rest, section, filesByPlace)) return { title: rest.join(' '), section }
  }
  return null
}

/** Is the headline complete without the section's name behind it? */
function standsAlone(words: string[], section: string, filesByPlace: boolean): boolean {
  const last = words.at(-1) ?? ''
  if (/\p{Script=Han}/u.test(section)) return words.join('').length >= 6 && !endsInPlace(section)
  if (words.length < 4 || NEEDS_NOUN.test(last) || /[’']s$|s[’']$|[-–—,:;&]$/u.test(last)) return false
  const capitals = words.slice(1).filter((word) => /^\p{Lu}/u.test(word)).length
  if (capitals > words.length / 2 || /^\p{Lu}/u.test(last)) return false
  if (isCapitalNoun(section, filesByPlace)) return true
  if (NEEDS_PLACE.test(last) || TO_VERB.test(words.at(-2) ?? '')) return false
  const complete = words.slice(-4, -1).some((word) => DETERMINERS.test(word))
  return complete || (filesByPlace ? !ASKS.test(words[0] ?? '') : !endsInPlace(section))
}

/**
 * Is the capital of the section one that a headline in small letters would not have? `Finance & economics` anywhere, and
 * `Business` where outlets file so; places have theirs always.
 */
function isCapitalNoun(section: string, filesByPlace: boolean): boolean {
  return !endsInPlace(section) && !NAMED.test(section) && (filesByPlace || section.includes(' '))
}
