import type { Range } from '#article/schema.ts'

import type { Opposites, Pair } from './pair.ts'

// Chinese / English, a line a thing of which there is one on the left and one on the right
const PARTS = `
手掌?/hand|palm
[手前上]?臂/arm|forearm
腿|大腿|小腿/leg|thigh|calf|shin|hamstring
脚|足/foot
膝盖?/knee
脚?踝/ankle
肩膀?/shoulder
眼睛?|目/eye
耳朵?/ear
手?腕/wrist
肘/elbow
髋部?|臀部?/hip
肺/lung
肾/kidney
翼/wing
脑|大脑|半脑/brain|hemisphere
岸/bank
脸颊?|颊/cheek
`
  .trim()
  .split('\n')
  .map((line) => {
    const [chinese = '', english = ''] = line.split('/')
    return {
      chinese: new RegExp(String.raw`^(?:${chinese})`, 'u'),
      english: new RegExp(String.raw`^[- ](?:lower |upper |main )?(?:${english})s?\b`, 'u'),
    }
  })

const CHINESE = /(?<left>左)(?!右|右手|翼|派|倾|拉|轮)|(?<right>(?<!左)右)(?!翼|派|倾)/gu
const ENGLISH = /\b(?:(?<left>left)|(?<right>right))(?:-hand)?\b/gu
/** What stands before "left" and "right" where they are sides. */
const BEFORE = /\b(?:the|his|her|its|their|my|a|lower|upper|broken|injured|front|rear|outer|inner)(?: \p{Ll}+)? $/u

/**
 * The left of two told as the right: 左膝 with "his right knee", 左侧助推器 with "the right booster". Only where either side
 * speaks of one of them alone, and of the same thing.
 */
export function sideConflicts({ chinese, original, shared }: Pair): Opposites[] {
  const said = [...chinese.matchAll(CHINESE)]
  const told = [...original.matchAll(ENGLISH)].filter(({ index }) => BEFORE.test(original.slice(0, index)))
  const [here] = said
  const [there] = told
  if (!here || !there || isLeft(here) === isLeft(there)) return []
  if (said.some((one) => isLeft(one) !== isLeft(here)) || told.some((one) => isLeft(one) !== isLeft(there))) return []
  const behind = chinese.slice(here.index + 1)
  const originalEnd = there.index + there[0].length
  const part = PARTS.find(({ chinese: word }) => word.test(behind))
  const summaryRange: Range = [
    here.index,
    here.index + 1 + (part ? (part.chinese.exec(behind)?.[0].length ?? 0) : /^[侧边]/u.test(behind) ? 1 : 0),
  ]
  if (part) {
    const named = part.english.exec(original.slice(originalEnd))
    return named ? [{ summaryRange, originalRange: [there.index, originalEnd + named[0].length] }] : []
  }
  const isSame = shared.some(
    ({ kind, summaryRange: [start], originalRange }) =>
      kind === 'term' &&
      start >= summaryRange[1] &&
      /^的?$/u.test(chinese.slice(summaryRange[1], start)) &&
      originalRange[0] - originalEnd === 1,
  )
  return isSame ? [{ summaryRange, originalRange: [there.index, originalEnd] }] : []
}

function isLeft({ groups }: RegExpExecArray): boolean {
  return groups?.['left'] !== undefined
}
