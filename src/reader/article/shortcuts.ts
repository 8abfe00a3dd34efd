import { singleKey } from '../single-key.ts'

/** What a key does on an article's page; the groups and their order are those of the list that `?` shows. */
export const SHORTCUTS = {
  sentences: [
    { act: 'next-sentence', keys: ['j'] },
    { act: 'previous-sentence', keys: ['k'] },
    { act: 'evidence', keys: ['Enter'] },
    { act: 'counterpart', keys: ['g'] },
    { act: 'back', keys: ['b'] },
    { act: 'let-go', keys: ['Escape'] },
  ],
  checking: [
    { act: 'next-conflict', keys: ['n'] },
    { act: 'previous-conflict', keys: ['p'] },
    { act: 'next-unsupported', keys: ['u'] },
    { act: 'next-left-out', keys: ['o'] },
    { act: 'marks', keys: ['m'] },
    { act: 'omitted', keys: ['x'] },
  ],
  layout: [
    { act: 'view-both', keys: ['1'] },
    { act: 'view-zh', keys: ['2'] },
    { act: 'view-en', keys: ['3'] },
    { act: 'view-lines', keys: ['4'] },
    { act: 'next-view', keys: ['v'] },
    { act: 'reveal', keys: ['r'] },
  ],
  more: [
    { act: 'search', keys: ['/'] },
    { act: 'theme', keys: ['t'] },
    { act: 'size', keys: ['+', '-'] },
    { act: 'quote', keys: ['c'] },
    { act: 'copy-link', keys: ['y'] },
    { act: 'share', keys: ['s'] },
    { act: 'listen', keys: ['l'] },
    { act: 'pause', keys: [' '] },
    { act: 'help', keys: ['?'] },
  ],
} as const

/** A group of {@link SHORTCUTS}. */
export type ShortcutGroup = keyof typeof SHORTCUTS
/** Something that a key does. */
export type Act = (typeof SHORTCUTS)[ShortcutGroup][number]['act']

/** Acts that the sentence with the focus and the bar that reads aloud answer to: they work when single keys are switched off. */
const OF_OTHERS = new Set<Act>(['evidence', 'let-go', 'pause'])

const ACTS: ReadonlyMap<string, Act> = new Map(
  Object.values(SHORTCUTS)
    .flat()
    .filter(({ act }) => !OF_OTHERS.has(act))
    .flatMap(({ act, keys }) => keys.map((key): [string, Act] => [key, act])),
)

/** What a key means on an article's page: nothing where it is not for the page, see {@link singleKey}. */
export function actOf(event: KeyboardEvent): Act | undefined {
  const key = singleKey(event)
  return ACTS.get(key === '=' ? '+' : (key ?? ''))
}
