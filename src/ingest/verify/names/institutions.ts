import type { Range } from '#article/schema.ts'
import { remembering } from '#language/remembering.ts'

import type { Replaced, Scene } from './scene.ts'

// Chinese / English, a line an institution by all that it is called; each speaks for itself and for no other
const TABLE = `
卫生部|卫生局|卫健委|卫生部门/(?:health|public health) (?:ministry|department|authorit\\w+|officials|agency)|(?:ministry|department) of (?:public )?health
国防部|五角大楼/defen[cs]e (?:ministry|department)|(?:ministry|department) of defen[cs]e|pentagon
外交部/foreign (?:ministry|office)|ministry of foreign affairs|state department|department of state
财政部/treasury|finance ministry|(?:ministry|department) of finance
内政部/interior ministry|home office|(?:ministry|department) of the interior|home ministry
司法部/justice (?:ministry|department)|(?:ministry|department) of justice
教育部/education (?:ministry|department)|(?:ministry|department) of education
文化部|文旅部/culture ministry|ministry of culture
农业部/(?:agriculture|farm) (?:ministry|department)|(?:ministry|department) of agriculture
交通部|运输部/transport(?:ation)? (?:ministry|department)|(?:ministry|department) (?:of|for) transport\\w*
能源部/energy (?:ministry|department)|department of energy|ministry of energy
环境部|环保部/environment ministry|ministry of (?:the )?environment|environment(?:al)? (?:department|agency)
红十字会|红新月会/red cross|red crescent|icrc
央行|中央银行/central bank|fed|federal reserve|bank of \\p{Lu}\\p{L}+|ecb|reserve bank
最高法院/supreme court
宪法法院/constitutional court
警方|警察|警局/police|officers|constabulary|sheriff|detectives|scotland yard|gendarm\\w+
军方|军队|陆军/army|military|armed forces|troops|soldiers|defen[cs]e forces?
海军/navy|naval
空军/air force
海岸警卫队|海警|海岸卫队/coast ?guards?
消防局|消防部门|消防队/fire (?:department|service|brigade|officials|crews)|firefighters
气象局|气象部门|气象台/weather (?:service|bureau|office|agency)|met office|meteorolog\\w+|forecasters
工会/unions?|\\w+ federation of (?:labou?r|\\w+ workers)
`

/** What an institution does that speaks or decides. */
const ACTS =
  '说|称|表示|呼吁|宣布|要求|警告|估计|指出|批准|下令|敦促|证实|通报|公布|发布|否认|承认|回应|建议|提醒|决定|裁定'
const ACT =
  'said|says|asked|asks|called|calls|urged|urges|announced|announces|warned|warns|estimated|estimates|approved|ordered|confirmed|reported|denied|admitted|advised|appealed|decided|ruled|put the|issued|declared'

interface Institution {
  chinese: string
  english: string
}

const INSTITUTIONS: readonly Institution[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [chinese = '', english = ''] = line.split('/')
    return { chinese, english }
  })

const ACTING = new RegExp(
  String.raw`(?<=^|[，。；：、国州省市县地])(?:${INSTITUTIONS.map(({ chinese }) => chinese).join('|')})(?=(?:随后|当天|已经?|则|也|还|昨天|今天)?(?:${ACTS}))`,
  'gu',
)

// Made when they are needed: all of them would take longer than most articles.
const named = remembering(
  ({ english }: Institution) => new RegExp(String.raw`(?<!\p{L})(?:${english})(?!\p{L})`, 'iu'),
  ({ english }) => english,
)
const acting = remembering(
  ({ english }: Institution) =>
    new RegExp(
      String.raw`^(?:the |\p{Lu}\p{L}+['’]s |(?:[\p{Lu}][\p{L}-]+ ){0,2})?(?<who>${english})(?: \p{L}+ly| also| later| then)? (?:${ACT})(?!\p{L})`,
      'iu',
    ),
  ({ english }) => english,
)

/**
 * An institution that says or does what another one of the original does: 卫生部呼吁 with "The Red Cross asked". Only where
 * each is the one that acts, and the original does not speak of the first there.
 */
export function institutionConflict(
  { chinese, original }: Scene,
  z: number,
  linked: readonly number[],
): Replaced | null {
  const text = chinese[z] ?? ''
  const [here, another] = [...text.matchAll(ACTING)]
  if (!here || another) return null
  const stranger = INSTITUTIONS.find((one) => isNamed(one, here[0]))
  const around = linked.flatMap((e) => [e - 1, e, e + 1])
  if (!stranger || around.some((e) => named(stranger).test(original[e] ?? ''))) return null
  const others = INSTITUTIONS.filter((one) => !isNamed(one, text))
  const [found, second] = linked.flatMap((e) =>
    others.flatMap((one) => {
      const match = acting(one).exec(original[e] ?? '')
      return match ? [{ e, range: rangeOf(match) }] : []
    }),
  )
  if (!found || second) return null
  return {
    kind: 'organisation',
    summaryRange: [here.index, here.index + here[0].length],
    sentence: found.e,
    originalRange: found.range,
  }
}

function isNamed({ chinese }: Institution, text: string): boolean {
  return chinese.split('|').some((form) => text.includes(form))
}

function rangeOf({ 0: whole, index, groups }: RegExpExecArray): Range {
  const who = groups?.['who'] ?? whole
  const start = index + whole.indexOf(who)
  return [start, start + who.length]
}
