import { isSentenceCase, isTitleCase } from './casing.ts'
import { isPair, isTail } from './compounds.ts'
import { endsLikeOutlet } from './outlets.ts'

/** Names that papers have behind that of their town, where one half or both would not tell an outlet. */
const NAMES = new Set(
  `Advocate-Messenger|Argus-Leader|Avalanche-Journal|Bulletin-Journal|Caller-Times|Capital-Gazette|Capital-Journal|Chronicle-Herald|Chronicle-Journal|Chronicle-Telegram|Clarion-Ledger
  Commercial-Appeal|Commercial-News|Courier-Express|Courier-Journal|Courier-Mail|Courier-News|Courier-Post|Courier-Times|Democrat-Chronicle|Democrat-Gazette|Democrat-Herald|Dispatch-Argus|Dominion-Post
  Eagle-Herald|Eagle-Tribune|Enterprise-Journal|Enterprise-Record|Express-News|Express-Star|Express-Times|Gazette-Mail|Gazette-Times|Globe-Democrat|Globe-Gazette|Globe-News|Herald-American|Herald-Bulletin
  Herald-Dispatch|Herald-Examiner|Herald-Express|Herald-Journal|Herald-Leader|Herald-Mail|Herald-News|Herald-Palladium|Herald-Post|Herald-Press|Herald-Republic|Herald-Standard|Herald-Star|Herald-Sun|Herald-Times
  Herald-Tribune|Herald-Whig|Independent-Mail|Independent-Record|Intelligencer-Journal|Journal-American|Journal-Constitution|Journal-Courier|Journal-Gazette|Journal-News|Journal-Pioneer|Journal-Register|Journal-Sentinel
  Journal-Standard|Journal-Star|Journal-World|Leader-Post|Leader-Telegram|Ledger-Enquirer|Ledger-Star|Mail-Tribune|Mercury-News|Mercury-Register|News-Argus|News-Democrat|News-Dispatch|News-Enterprise|News-Free Press
  News-Gazette|News-Herald|News-Item|News-Journal|News-Leader|News-Letter|News-Miner|News-Post|News-Press|News-Record|News-Register|News-Review|News-Sentinel|News-Star|News-Sun|News-Times|News-Topic|News-Tribune
  News-Virginian|Observer-Dispatch|Observer-Reporter|Packet-Times|Patriot-Ledger|Patriot-News|Pioneer-Press|Plain-Dealer|Post-Bulletin|Post-Courier|Post-Crescent|Post-Dispatch|Post-Gazette|Post-Herald|Post-Intelligencer
  Post-Journal|Post-Register|Post-Standard|Post-Star|Post-Tribune|Press-Citizen|Press-Democrat|Press-Enterprise|Press-Gazette|Press-Herald|Press-Register|Press-Republican|Press-Scimitar|Press-Telegram|Record-Bee
  Record-Chronicle|Record-Courier|Record-Eagle|Record-Herald|Record-Journal|Record-Searchlight|Register-Guard|Register-Herald|Register-Mail|Register-Star|Reporter-Herald|Reporter-News|Reporter-Telegram|Republic-Times
  Republican-American|Republican-Herald|Review-Journal|Sentinel-Record|Sentinel-Review|Sentinel-Tribune|Spokesman-Review|Standard-Examiner|Standard-Freeholder|Standard-Speaker|Standard-Times|Star-Advertiser|Star-Banner
  Star-Bulletin|Star-Democrat|Star-Exponent|Star-Gazette|Star-Ledger|Star-News|Star-Phoenix|Star-Telegram|Star-Tribune|State-Times|Statesman-Examiner|Statesman-Journal|Sun-Bulletin|Sun-Chronicle|Sun-Gazette|Sun-Herald
  Sun-Journal|Sun-News|Sun-Sentinel|Sun-Star|Sun-Telegram|Sun-Times|Telegram-Gazette|Telegram-Tribune|Telegraph-Forum|Telegraph-Herald|Telegraph-Journal|Times-Advocate|Times-Argus|Times-Call|Times-Chronicle|Times-Colonist
  Times-Democrat|Times-Dispatch|Times-Gazette|Times-Georgian|Times-Herald|Times-Journal|Times-Leader|Times-Mail|Times-News|Times-Picayune|Times-Record|Times-Recorder|Times-Reporter|Times-Republican|Times-Standard|Times-Star
  Times-Tribune|Times-Union|Times-West Virginian|Transcript-Bulletin|Tribune-Chronicle|Tribune-Democrat|Tribune-Eagle|Tribune-Herald|Tribune-Review|Tribune-Star|Union-Bulletin|Union-Leader|Union-Recorder|Union-Tribune
  Whig-Standard|World-Herald|World-News`
    .split(/[|\n]/u)
    .map((name) => name.trim()),
)

/** Words that end the name of a newspaper behind a hyphen, and alone are too common to tell an outlet. */
const SECOND_HALF =
  /^(?:Advance|American|Appeal|Avalanche|Blade|Call|Caller|Capital|Chieftain|Clipper|Commercial|Constitution|Crescent|Era|Exponent|Expositor|Farmer|Free|Freeman|Georgian|Guard|Headlight|Index|Islander|Item|Light|Miner|Mountaineer|Northwestern|Optic|Palladium|Reflector|Reveille|Searchlight|Speaker|Stockman|Virginian|Whig|Yeoman)$/u
/** What makes a compound with the word before it in a headline set in capitals, and seldom begins one: `Record-Low Tides`. */
const JOINED =
  /^(?:low|lows|high|highs|warm|cold|hot|dry|wet|short|long|large|big|strong|slow|fast|early|late|built|grown|sold|won|worn|lit|spun|cut|swept|burnt|struck|stuck|torn|borne|bitten|tight|image|gains|power|field|studded|spangled)$/iu
const PARTICIPLE =
  /^(?!(?:housing|shipping|banking|mining|fishing|farming|spring|string|beijing|nothing|something|everything|morning|evening|building|hundred|wedding)$)\p{L}{3,}(?:ing|ed)$/iu
const LONGEST = 3

/** Is it one of the names that papers of several towns have, with or without the town: `Tulmore Times-Picayune`? */
export function isHyphenatedName(name: string): boolean {
  const from = name.lastIndexOf(' ', name.indexOf('-')) + 1
  return NAMES.has(name.slice(from))
}

/**
 * Does the hyphen behind `part`, the second half of a name perhaps, join it to the first word of a headline set in
 * capitals: `Record` and `Low Tides Strand Barges`? In other headlines that word would be small, or there is no compound.
 */
export function joinsInCapitals(part: string, right: string): boolean {
  if (isPair(part, right)) return true
  if (isSentenceCase(right)) return false
  const [, first = '', hyphen] = /^([\p{L}\p{N}]+)(-)?/u.exec(right) ?? []
  if (hyphen !== undefined) return false
  return part === 'Post' || isTail(right) || JOINED.test(first) || PARTICIPLE.test(first)
}

/**
 * Does a part behind a hyphen go on with an outlet's name, before the hyphen and headline `right`?
 *
 * @example continuesName('Constitution', 'Peach growers wait'), continuesName('Dispatch Weekly', 'Rain'); not
 * continuesName('Record', 'Low Tides Strand Barges')
 */
export function continuesName(part: string, right: string): boolean {
  const words = part.split(' ')
  if (part.includes('-') || words.length > LONGEST || !isTitleCase(part) || joinsInCapitals(part, right)) return false
  return words.every(isNewspaperWord) || (isNewspaperWord(words.at(-1) ?? '') && isSentenceCase(right))
}

function isNewspaperWord(word: string): boolean {
  return endsLikeOutlet(word) || SECOND_HALF.test(word)
}
