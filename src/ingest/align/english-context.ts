const MOVES =
  /\b(?:from|rose|rises?|fell|falls?|gained|lost|up|down|dropped|climbed|jumped|slid|slipped|added|shed|increased?|declined?|advanced|cut|raised|by) (?:by )?$/iu
const NAMED = /(?:^|[\s(“"'‘])(?:[A-Z][A-Za-z’'.&]*|No\.?|#)[ -]$/u
/** Capitals before a number that are no name: the start of a sentence, words that may start one, and an owner's. */
const NOT_NAMED =
  /(?:^|[\s(“"'‘])(?:The|In|On|At|By|For|From|Of|And|But|About|Some|Around|Only|Just|Nearly|Almost|Over|More|Another|All|These|Those|Its|Their|With|After|Before|Since|When|While|That|This|Both|Last|Next|First|To|Up|Under|As|Aged|Age|Mr|Mrs|Ms|Dr|Roughly|Each|Every|Another|Other|A|An|Within|Between|Until|Of|If|Those|There|Has|Have|We|He|She|They|It|I|You|Until|Through|What|His|Her|Our|My|Your|Other|How|So|Then|Today|Now) $|\p{L}[’']s? $/u

/** What follows "five times" where it multiplies. */
const MULTIPLE = /^ (?:as|more|less|the|that|its|their|his|her|what|over|larger|[a-z]+er|those|normal|average)\b/u

const GREW = /\b(?:gr[eo]w\w*|r[io]se\w*|increas\w*|multipl\w*|swell\w*|expand\w*|up|by) (?:[a-z]+ )?$/iu

/** Does what stands before "$1.05 to $94.98" make of it a step and a level, or two levels? */
export function isMove(before: string): boolean {
  return MOVES.test(before)
}

/** Does a number only name what stands before it: "Boeing 737", "No. 10"? */
export function isNamed(before: string): boolean {
  return NAMED.test(before) && !NOT_NAMED.test(before)
}

/** Does "five times" multiply, as in "five times as much" and "grew five times", and not tell how often? */
export function multiplies(before: string, behind: string): boolean {
  return MULTIPLE.test(behind) || GREW.test(before)
}
