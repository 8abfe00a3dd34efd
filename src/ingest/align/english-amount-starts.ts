import { ENGLISH_NUMERAL, ENGLISH_START } from '#language/numerals.ts'

import { ORDINAL, ORDINAL_STARTS, PART } from './english-fractions.ts'
import { CURRENCY_SIGN } from './english-units.ts'

/** The words that tell in which ten years of life someone is, from twenty on. */
export const AGE_TENS = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties']

/** What stands behind "a third" and "a quarter" where it tells how much something rose or fell. */
const SHARE_OF_CHANGE = String.raw` (?:(?:since|from|more|less|compared|within)\b|by (?:\d|the )|(?:in|over) (?:the |an? (?!row)|\d|two|three|five|ten))`

/** Source of a pattern: what half or a quarter may be taken of, as in "half a millimeter". */
export const PLAIN_UNIT =
  'second|minute|hour|day|month|year|decade|century|mile|kilomet(?:er|re)|met(?:er|re)|centimet(?:er|re)|millimet(?:er|re)|inch|foot|ton|tonne|pound|ounce|gram|kilogram|degree|percentage point|percent'

/** An amount's beginning, at one place of a text, by its sort. */
export const START = new RegExp(
  String.raw`(?:` +
    String.raw`(?<vague>(?:(?:tens|hundreds) of )?(?:dozens|scores(?= of)|hundreds|thousands|millions|billions|trillions))\b` +
    String.raw`|(?<unitOnly>(?:half|a quarter of) an? (?=${PLAIN_UNIT}\b)|an? (?=hour|week|fortnight|month|decade|century|day)\b|(?:past|last|next|previous) (?=decade\b)|(?<=(?:than|for|nearly|almost|about|within|over|after|in) )a (?=year\b))` +
    String.raw`|(?<share>(?:(?:one|two|three|four|five|an?)[- ])?${PART})(?= of\b| (?:the|its|their|that|those|as)\b|[ ,.;]*$|[,.;]|${SHARE_OF_CHANGE})` +
    String.raw`|(?<hyphened>(?:one|two|three|four|five|six|seven|eight|nine)-${PART})(?=[ ,.;)])(?! place)` +
    String.raw`|(?<=\b(?:his|her|their|my|your|our) (?:(?:early|mid|late|middle)[- ])?)(?<age>${AGE_TENS.join('|')})\b` +
    String.raw`|(?<=\bthe )(?<dozen>dozen)\b` +
    String.raw`|(?<quarter>(?:first|second|third|fourth|1st|2nd|3rd|4th)[- ]quarter)\b(?!-)` +
    String.raw`|(?<ordinal>${ORDINAL})\b` +
    String.raw`|(?<multiple>(?:doubl|tripl|quadrupl)(?:e[ds]?|ing)\b|twice\b)` +
    String.raw`|(?<sign>${CURRENCY_SIGN}) ?(?=\d)|(?<number>(?:(?<!\bplus or )minus |[-−](?=\d))?${ENGLISH_NUMERAL}))`,
  'iuy',
)
/** Words, digits and signs that an amount may begin with; only there the long pattern is tried, which is slow. */
export const TOKEN = /[A-Za-z]+|\d[\d.,]*|[$£€¥￥₹−-]/gu
/** The words among these that an amount may begin with, in lower case. */
export const STARTERS = new Set([
  ...ENGLISH_START.split('|'),
  ...ORDINAL_STARTS,
  ...'a an past last next previous minus half tens hundreds thousands dozen dozens scores millions billions trillions'.split(
    ' ',
  ),
  ...'double doubled doubles doubling triple tripled triples tripling quadruple quadrupled quadrupling twice'.split(
    ' ',
  ),
  ...'us au c hk s nt'.split(' '),
  ...AGE_TENS,
])
