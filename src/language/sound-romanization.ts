import { readingOf, secondReadingOf, SYLLABLES } from './sound-pinyin.ts'
import { RARITY } from './sound-weights.ts'

/** One syllable of a romanized Chinese name. */
export interface RomanSyllable {
  /** Which syllables of `SYLLABLES` it may be, 1 at their numbers. */
  syllables: Uint8Array
  /** Characters (UTF-16 units) that are spelt so by their Cantonese or Korean reading. */
  characters: ReadonlySet<number>
  /** How rare characters are that it may stand for, in nats. */
  rarity: number
}

/**
 * Readings of characters common in names as Hong Kong spells them, and as Korea does: a few dozen by hand, no more
 * than everybody meets in the news.
 */
const SOUTHERN =
  'chan陈 wong黄王 lee李 lam林 lim林 leung梁 ng吴 ho何 yip叶 ip叶 cheung张 chow周 chau周 tse谢 tsang曾 kwok郭 law罗 hui许 ' +
  'choi蔡崔 fung冯 chiu赵 yeung杨 tsui徐 kwan关君 so苏 lo卢 yuet月 ngor娥 kai介 shek石 kong江港 hong香康 kowloon九 sun孙 yat逸 sen仙 ' +
  'kim金 park朴 jung郑 chung郑 yoon尹 moon文 ahn安 roh卢 un恩 jong正钟 il日 sung成 suk淑锡 seok锡 hye惠 geun槿 jae在 in仁寅 myung明 ' +
  'bak博 yeol悦 young英永 chul哲 soo秀 jun俊 joon俊 ki基 gi基 hee熙 tae泰 hoon勋 yong永龙 yo与 mi美 won元 hyun贤 sook淑 woo宇佑'

/** Wade-Giles from pinyin, without its apostrophes: initials first, then finals. Giles 1892; older spellings of names. */
const WADE_GILES: readonly (readonly [RegExp, string])[] = [
  [/^([zcs])i$/, '$1u'],
  [/^(zh|ch|sh|r)i$/, '$1ih'],
  [/^zh/, 'ch'],
  [/^[jq]/, 'ch'],
  [/^x/, 'hs'],
  [/^b/, 'p'],
  [/^d/, 't'],
  [/^g/, 'k'],
  [/^r/, 'j'],
  [/^zu$/, 'tzu'],
  [/^[zc]/, 'ts'],
  [/^su$/, 'szu'],
  [/ian$/, 'ien'],
  [/^yan$/, 'yen'],
  [/([iuy])e$/, '$1eh'],
  [/ong$/, 'ung'],
  [/^((?:ts|[tlns]))uo$/, '$1o'],
  [/^([kh])e$/, '$1o'],
  [/^kui$/, 'kuei'],
  [/^you$/, 'yu'],
  [/^er$/, 'erh'],
]

function spellings(syllable: string): string[] {
  const umlaut = syllable.replace('v', 'u')
  const old = WADE_GILES.reduce((text, [from, to]) => text.replace(from, to), umlaut)
  return [...new Set([umlaut, syllable, syllable.replace('v', 'yu'), old])]
}

/** Spelling -> numbers of the syllables that are spelt so. */
const bySpelling = new Map<string, number[]>()
SYLLABLES.forEach((syllable, number) => {
  for (const spelling of spellings(syllable)) bySpelling.set(spelling, [...(bySpelling.get(spelling) ?? []), number])
})

/** Spelling -> UTF-16 units of the characters that are spelt so in the south and in Korea. */
const southern = new Map(
  [...SOUTHERN.matchAll(/([a-z]+)(\P{Script=Latin}+)(?: |$)/gu)].map(([, spelling = '', characters = '']) => [
    spelling,
    [...characters].map((character) => character.charCodeAt(0)),
  ]),
)

const rarities = new Map(
  [...RARITY.matchAll(/([a-z]+)(\d+)/g)].map(([, syllable = '', n]) => [syllable, Number(n) / 10]),
)

/** What one character adds to those of its whole syllable: about the share of one in a thousand. */
const ONE_CHARACTER = 0.001

function romanSyllable(spelling: string): RomanSyllable | null {
  const numbers = bySpelling.get(spelling) ?? []
  const characters = southern.get(spelling) ?? []
  if (numbers.length + characters.length === 0) return null
  const syllables = new Uint8Array(SYLLABLES.length)
  let share = characters.length * ONE_CHARACTER
  for (const number of numbers) {
    syllables[number] = 1
    share += Math.exp(-(rarities.get(SYLLABLES[number] ?? '') ?? 8))
  }
  return { syllables, characters: new Set(characters), rarity: -Math.log(share) }
}

const cache = new Map([...bySpelling.keys(), ...southern.keys()].map((spelling) => [spelling, romanSyllable(spelling)]))

/** A Chinese name has two to four syllables mostly; what is longer only happens to be readable so. */
const MOST_SYLLABLES = 6

/** Every way to read a word as so many syllables at most: `xian -> xian | xi an`. */
function readings(word: string, most = MOST_SYLLABLES): RomanSyllable[][] {
  if (word === '') return [[]]
  const found: RomanSyllable[][] = []
  for (let n = most > 0 ? Math.min(6, word.length) : 0; n > 0; n--) {
    const first = cache.get(word.slice(0, n))
    if (first) for (const rest of readings(word.slice(n), most - 1)) found.push([first, ...rest])
  }
  return found
}

/** Four at most: Soong Mei-ling Chiang. More would multiply the ways to read them. */
const MOST_WORDS = 4

/**
 * A Latin name as syllables of Chinese, in every way it may be read: pinyin without tones, Wade-Giles without
 * apostrophes, some southern and Korean spellings; family name first or last. Empty where it is no such name.
 *
 * @example romanizations('Xi Jinping') // 习近平; also of 'Jinping Xi'
 */
export function romanizations(name: string): RomanSyllable[][] {
  const plain = name.replace(/['’]s?(?=\s|$)/g, '').normalize('NFD')
  const words = plain
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replace(/[^a-z]/g, ''))
  if (words.length > MOST_WORDS) return []
  const orders = words.length > 1 ? [words, [words.at(-1) ?? '', ...words.slice(0, -1)]] : [words]
  return orders
    .flatMap((order) =>
      order.reduce<RomanSyllable[][]>(
        (heads, word) => {
          const tails = heads.length === 0 || word.length > 24 ? [] : readings(word)
          return heads.flatMap((head) => {
            const left = MOST_SYLLABLES - head.length
            return tails.filter((tail) => tail.length <= left).map((tail) => head.concat(tail))
          })
        },
        [[]],
      ),
    )
    .filter((way) => way.length > 0)
}

/** The second reading of a character as a number of `SYLLABLES`, or the first where there is but one; -1 for none. */
export function otherReading(character: string): number {
  return secondReadingOf.get(character) ?? readingOf.get(character) ?? -1
}
