import type { TextLanguage } from './reading-list.ts'

/** What is asked of a voice: a part of the browser’s `SpeechSynthesisVoice`. */
export type Voice = Pick<SpeechSynthesisVoice, 'name' | 'lang' | 'voiceURI' | 'localService' | 'default'>

/** Cantonese, by the names of voices: some browsers list it as plain `zh`. */
const CANTONESE = /粤|粵|广东|廣東|香港|cantonese|hong ?kong|sin-?ji/i
/** Shanghainese, likewise. */
const WU = /吴|吳|上海|shanghai|nannan/i
/**
 * Voices that no one would listen to: Apple’s jokes and its Eloquence set, and eSpeak, as collected by
 * github.com/HadrienGardeur/web-speech-recommended-voices.
 */
const ODD =
  /^(albert|bad ?news|bahh|bells|boing|bubbles|cellos|deranged|fred|good ?news|hysterical|jester|junior|kathy|(pipe )?organ|princess|ralph|superstar|trinoids|whisper|wobble|zarvox|eddy|flo|grandma|grandpa|reed|rocko|sandy|shelley)\b|espeak/i
const GOOD_NAME = /premium|enhanced|natural|优化|高级|優化|高級/i

/**
 * The best of the browser’s voices for a language; null where none speaks it.
 *
 * Mandarin for Simplified Chinese. For Traditional Chinese a voice of Taiwan, else Cantonese of Hong Kong, where that
 * script is at home, else Mandarin. Never another language, though some voices would try. Among those of one region
 * voices of the device come before those of the network, which fall silent without it, and the system’s choice first.
 */
export function chooseVoice<Found extends Voice>(voices: readonly Found[], language: TextLanguage): Found | null {
  const ranked = voices
    .map((voice) => ({ voice, region: regionRank(voice, language) }))
    .filter((one): one is { voice: Found; region: number } => one.region !== null)
    .map(({ voice, region }) => ({
      voice,
      rank: [isOdd(voice), region, !voice.localService, !isGood(voice), !voice.default],
    }))
  return ranked.toSorted((a, b) => compare(a.rank, b.rank))[0]?.voice ?? null
}

/** How far a voice is from a language, 0 for its own region; null where it speaks another. */
function regionRank({ lang, name }: Voice, language: TextLanguage): number | null {
  // Android writes zh_CN, and zh_CN_#Hans.
  const tags = lang.toLowerCase().split(/[-_]/)
  const [spoken = ''] = tags
  const has = (...wanted: string[]) => wanted.some((tag) => tags.includes(tag))
  if (language === 'en') {
    if (spoken !== 'en') return null
    return has('us', 'gb') ? 0 : tags.length === 1 ? 1 : 2
  }
  if (WU.test(name)) return null
  const isCantonese = spoken === 'yue' || (spoken === 'zh' && (has('hk', 'mo', 'yue') || CANTONESE.test(name)))
  if (isCantonese) return language === 'zh-Hant' ? 2 : null
  if (spoken !== 'zh' && spoken !== 'cmn') return null
  const isTaiwan = has('tw', 'hant', '#hant')
  if (language === 'zh-Hant') return isTaiwan ? 0 : has('cn') ? 3 : 4
  // Edge has dialects such as zh-CN-liaoning: better than an accent of another region, not than the standard.
  const isStandard = tags.every((tag) => /^(zh|cmn|cn|#?hans)$/.test(tag))
  return isTaiwan ? 3 : has('cn') && isStandard ? 0 : isStandard ? 1 : 2
}

function isOdd({ name, voiceURI }: Voice): boolean {
  // Apple translates the names of some, but not the ends of their addresses.
  return ODD.test(name) || ODD.test(voiceURI.split('.').at(-1) ?? '') || voiceURI.includes('.eloquence.')
}

function isGood({ name, voiceURI }: Voice): boolean {
  return GOOD_NAME.test(name) || GOOD_NAME.test(voiceURI)
}

/** Compares two lists of numbers or truths, the first difference deciding. */
function compare(one: readonly (number | boolean)[], other: readonly (number | boolean)[]): number {
  for (const [at, value] of one.entries()) {
    const difference = Number(value) - Number(other[at] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
