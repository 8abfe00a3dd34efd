import type { UnitWord } from './chinese-units.ts'

/** Words by what they stand for, `unit:word word`; `_` is a space. */
function table(kind: UnitWord['kind'], rows: readonly string[]): [string, UnitWord][] {
  return rows.flatMap((row) => {
    const [unit = '', words = ''] = row.split(':')
    return words.split(' ').map((word): [string, UnitWord] => [word.replaceAll('_', ' '), { kind, unit }])
  })
}

/** English units and a few nouns that tell what is counted, in lower case. */
export const ENGLISH_UNITS = new Map<string, UnitWord>([
  ...table('duration', [
    'second:second seconds sec secs',
    'minute:minute minutes min mins',
    'hour:hour hours hr hrs',
    'day:day days',
    'week:week weeks',
    'fortnight:fortnight fortnights',
    'month:month months',
    'quarter:quarters',
    'year:year years yrs',
    'decade:decade decades',
    'century:century centuries',
  ]),
  ...table('percent', [':% percent per_cent pct']),
  ...table('points', [':percentage_points percentage_point pp']),
  ...['basis point', 'basis points', 'bps'].map((word): [string, UnitWord] => [word, { kind: 'points', scale: 0.01 }]),
  ...table('times', [':times x fold -fold']),
  ...table('measure', [
    'kilometre:kilometre kilometres kilometer kilometers km kms kph km/h kmh',
    'metre:metre metres meter meters',
    'centimetre:centimetre centimetres centimeter centimeters cm',
    'millimetre:millimetre millimetres millimeter millimeters mm',
    'mile:mile miles mph',
    'nautical-mile:nautical_mile nautical_miles',
    'foot:foot feet ft',
    'inch:inch inches in',
    'yard:yard yards',
    'kilogram:kilogram kilograms kilo kilos kg',
    'gram:gram grams',
    'milligram:milligram milligrams mg',
    'tonne:ton tons tonne tonnes metric_ton metric_tons',
    'ounce:ounce ounces oz',
    'pound:lb lbs',
    'square-kilometre:square_kilometers square_kilometres square_km sq_km',
    'square-metre:square_meters square_metres sq_m',
    'square-mile:square_miles square_mile sq_miles',
    'square-foot:square_feet square_foot sq_ft',
    'hectare:hectare hectares',
    'acre:acre acres',
    'litre:litre litres liter liters',
    'millilitre:millilitre millilitres milliliter milliliters ml',
    'gallon:gallon gallons',
    'cubic-metre:cubic_meters cubic_metres',
    'barrel:barrel barrels',
    'watt:watt watts',
    'kilowatt:kilowatt kilowatts kw',
    'megawatt:megawatt megawatts mw',
    'gigawatt:gigawatt gigawatts gw',
    'watt-hour:watt_hours watt-hours wh',
    'kilowatt-hour:kilowatt_hours kilowatt-hours kilowatt_hour kilowatt-hour kwh',
    'megawatt-hour:megawatt_hours megawatt-hours megawatt_hour megawatt-hour mwh',
    'gigawatt-hour:gigawatt_hours gigawatt-hours gigawatt_hour gigawatt-hour gwh',
    'terawatt-hour:terawatt_hours terawatt-hours terawatt_hour terawatt-hour twh',
    'volt:volt volts',
    'kilovolt:kilovolt kilovolts kv',
    'hertz:hertz hz',
    'kilohertz:kilohertz khz',
    'megahertz:megahertz mhz',
    'kilobyte:kilobyte kilobytes kb',
    'megabyte:megabyte megabytes mb',
    'gigabyte:gigabyte gigabytes gb',
    'terabyte:terabyte terabytes tb',
    'petabyte:petabyte petabytes pb',
    'pixel:pixel pixels',
    'decibel:decibel decibels db',
    'light-year:light_year light_years light-year light-years',
    'celsius:degrees_celsius celsius c °c ºc',
    'fahrenheit:degrees_fahrenheit fahrenheit f °f ºf',
    'degree:degrees degree °',
    'knot:knots knot',
  ]),
  ...['megapixel', 'megapixels'].map((word): [string, UnitWord] => [
    word,
    { kind: 'measure', unit: 'pixel', scale: 1e6 },
  ]),
  ...table('money', [
    'USD:dollars dollar us_dollars u.s._dollars usd',
    'EUR:euros euro eur',
    'GBP:pounds_sterling gbp pound',
    // Of weight or money: which one shows only beside another amount.
    'pound or GBP:pounds',
    'JPY:yen',
    'CNY:yuan renminbi rmb',
    'HKD:hong_kong_dollars',
    'KRW:won',
    'RUB:rubles ruble roubles rouble',
    'INR:rupees rupee',
    'CHF:swiss_francs francs',
    'cent:cents cent',
  ]),
  ...table('count', [
    'person:people persons men women children students workers soldiers troops passengers patients refugees migrants',
    'person:adults pupils volunteers writers lawyers engineers visitors guests delegates senators staff boys girls',
    'person:residents civilians voters players performers officials employees deaths astronauts lives',
    'person:farmers villagers fishermen miners teachers doctors nurses officers guards tourists sailors pilots firefighters',
    'person:athletes journalists scientists researchers lawmakers protesters prisoners hostages victims survivors',
    'country:countries nations states',
    'company:companies firms',
    'ship:ships vessels boats frigates warships',
    'household:homes households families',
  ]),
])

/** Source of a pattern: the longest word first, so that "percentage points" is not read as "percent". */
export const ENGLISH_UNIT = [...ENGLISH_UNITS.keys()]
  .toSorted((a, b) => b.length - a.length)
  // "5ft 1in", but "the 5 in the lead".
  .map((word) => (word === 'in' ? String.raw`(?<=(?:ft|foot|feet) ?\d+)in` : word.replaceAll('.', String.raw`\.`)))
  .join('|')

/** Source of a pattern: what is counted, as "countries". */
export const COUNTED_NOUN = [...ENGLISH_UNITS].flatMap(([word, { kind }]) => (kind === 'count' ? word : [])).join('|')

/** What stands before a sum of money, and its ISO code; bare `$` is whatever dollar the text is of. */
export const CURRENCY_SIGNS = new Map([
  ['$', 'USD'],
  ['US$', 'USD'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['¥', 'CNY'],
  ['￥', 'CNY'],
  ['₹', 'INR'],
  ['A$', 'AUD'],
  ['AU$', 'AUD'],
  ['C$', 'CAD'],
  ['HK$', 'HKD'],
  ['S$', 'SGD'],
  ['NT$', 'TWD'],
])
/** Source of a pattern: the sign of a currency, with a space behind it or none. */
export const CURRENCY_SIGN = String.raw`(?:US|AU|A|C|HK|S|NT)?\$|[£€¥￥₹]`
