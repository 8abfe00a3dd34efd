import type { Range } from '#article/schema.ts'

import type { Person, Replaced, Scene } from './scene.ts'

/** An office that nobody who holds another of its family is called by, in Chinese and in English. */
interface Office {
  family: number
  chinese: RegExp
  english: RegExp
}

// Chinese / English, a line an office; a blank line parts the families
const TABLE = `
首席执行官|首席执行长|行政总裁|执行长/chief executive|CEO
首席财务官|财务总监|财务长/chief financial officer|CFO|finance (?:chief|director)
首席运营官|首席营运官|营运长/chief operating officer|COO|operating chief
首席技术官|技术长/chief technology officer|CTO|technology chief
首席科学家/chief scientist|scientific director
首席经济学家/chief economist
首席法务官|总法律顾问/general counsel|chief legal officer

总统/president
总理|首相/prime minister|premier|chancellor|taoiseach
外长|外交部长|外交大臣|外相|国务卿/foreign (?:minister|secretary)|secretary of state|external affairs minister|minister (?:of|for) foreign affairs|top diplomat|chief diplomat
财长|财政部长|财政大臣|财相|财政部部长/finance (?:minister|secretary)|minister (?:of|for) finance|treasury (?:secretary|chief)|secretary of the treasury|chancellor|treasurer
防长|国防部长|国防大臣|防相/defen[cs]e (?:minister|secretary|chief)|minister (?:of|for) defen[cs]e|secretary of defen[cs]e
内政部长|内政大臣|内长/interior minister|home secretary|home affairs minister|minister (?:of|for) the interior|interior secretary
司法部长|司法大臣|法务部长|法务大臣/justice (?:minister|secretary)|minister (?:of|for) justice|attorney general
卫生部长|卫生大臣|卫生部部长/health (?:minister|secretary)|minister (?:of|for) health
教育部长|教育大臣/education (?:minister|secretary)|minister (?:of|for) education|secretary of education
农业部长|农业大臣/(?:agriculture|farm|farming|agricultural) (?:minister|secretary)|minister (?:of|for) agriculture
环境部长|环境大臣|环保部长/environment (?:minister|secretary)|minister (?:of|for) the environment
能源部长|能源大臣/energy (?:minister|secretary)|minister (?:of|for) energy|secretary of energy
交通部长|交通大臣|运输部长|运输大臣/transport(?:ation)? (?:minister|secretary)|minister (?:of|for) transport|secretary of transportation
劳工部长|劳动部长|劳工大臣/labou?r (?:minister|secretary)|employment minister|secretary of labou?r
贸易部长|贸易大臣|商务部长|商务大臣|贸易代表/(?:trade|commerce|business) (?:minister|secretary)|trade representative|minister (?:of|for) (?:trade|commerce)|secretary of commerce
州长/governor
市长/mayor
大使/ambassador|envoy
参议员/senator
众议员/congress(?:man|woman)|representative|house member

发言人|女发言人/spokes(?:man|woman|person)
主席|会长|理事长|总裁/president|chair(?:man|woman|person)?
秘书长/secretary[- ]general|general secretary

主教练|主帅/coach|manager
队长/captain|skipper
守门员|门将/goalkeeper|keeper
`

const OFFICES: readonly Office[] = TABLE.trim()
  .split('\n\n')
  .flatMap((lines, family) =>
    lines.split('\n').map((line): Office => {
      const [chinese = '', english = ''] = line.split('/')
      return {
        family,
        chinese: new RegExp(`(?<![副前代])(?:${chinese})`, 'gu'),
        english: new RegExp(
          String.raw`(?<!\b(?:deputy|vice|assistant|shadow|former|ex|acting|then)[- ])\b(?:${english})\b`,
          'giu',
        ),
      }
    }),
  )

/** What may stand between an office and the name behind it. */
const BETWEEN = /^,? ?(?:(?:Mr|Mrs|Ms|Dr|Sir)\.? )?(?:\p{Lu}[\p{L}.'’-]* ){0,2}$/u
/** What may stand between a name and the office told behind it: "Merz, the country’s new finance minister". */
const APPOSITION =
  /^, (?:who (?:is|was|has been|had been|became|becomes|will become) )?(?:(?:the|an?|its|his|her|their|new|current|[\p{L}]+['’]s|\p{Lu}[\p{L}-]*) ){0,4}$/u

/**
 * A person called by another office of one family than the original gives: 首席财务官陈 with "Chief Executive Chen". Only
 * where both stand right beside the name, and the original nowhere speaks of that person and the other office together.
 */
export function officeConflict(scene: Scene, z: number, linked: readonly number[]): Replaced | null {
  const text = scene.chinese[z] ?? ''
  const offices = OFFICES.filter(({ chinese }) => text.search(chinese) >= 0)
  if (offices.length === 0) return null
  for (const person of scene.persons.values()) {
    const place = person.places.get(z)
    const said = place && saidOf(text, place, offices)
    if (!said) continue
    const rivals = OFFICES.filter(
      ({ family, chinese }) => family === said.office.family && chinese !== said.office.chinese,
    )
    if (isHeldBy(scene, person, said.office)) continue
    for (const mention of person.mentions) {
      if (!linked.includes(mention.sentence)) continue
      const sentence = scene.original[mention.sentence] ?? ''
      const range = rivals.map((rival) => besideName(sentence, mention.range, rival.english)).find(Boolean)
      if (range) return { kind: 'person', summaryRange: said.range, sentence: mention.sentence, originalRange: range }
    }
  }
  return null
}

/** What of a name stands before the part by which it was found: 劳拉·陈-. */
const FORENAMES = /^(?:\p{Script=Han}{1,6}[·‧・-])*$/u

/** The office right before or behind a name in Chinese. */
function saidOf(
  text: string,
  [start, end]: Range,
  offices: readonly Office[],
): { office: Office; range: Range } | null {
  for (const office of offices)
    for (const { 0: word, index } of text.matchAll(office.chinese)) {
      const stop = index + word.length
      const isBefore = stop <= start && FORENAMES.test(text.slice(stop, start))
      if (isBefore || (index === end && !NO_OFFICE.test(text.slice(stop)))) return { office, range: [index, stop] }
    }
  return null
}

/** Behind an office: what is no more the name's. */
const NO_OFFICE = /^(?:候选|选举|府|任[内期上]|大选|办|夫人|之|一职|职|竞选|提名|杯|奖)/u

/** Where an office stands right beside a name in the original. */
function besideName(text: string, [start, end]: Range, office: RegExp): Range | null {
  for (const { 0: word, index } of text.matchAll(office)) {
    const stop = index + word.length
    // A mention may begin with a part of the office: "Chief Executive Chen".
    const isBefore = index <= start && stop < end && BETWEEN.test(text.slice(stop, Math.max(stop, start)))
    if (isBefore || (index >= end && APPOSITION.test(text.slice(end, index)))) return [index, stop]
  }
  return null
}

/** Does any sentence that names a person, or one beside it, speak of the office without giving it to somebody else? */
function isHeldBy({ original, mentions: all }: Scene, { mentions }: Person, { english }: Office): boolean {
  const who = new Set(mentions.map((mention) => mention.who))
  return mentions.some(({ sentence }) =>
    [sentence - 1, sentence, sentence + 1].some((e) => {
      const text = original[e] ?? ''
      const others = (all[e] ?? []).filter((mention) => !who.has(mention.who))
      return text.search(english) >= 0 && !others.some(({ range }) => besideName(text, range, english))
    }),
  )
}
