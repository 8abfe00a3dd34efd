import { useTranslation } from 'react-i18next'

import { KeyboardHelp } from '../ui/keyboard-help.tsx'
import { SHORTCUTS, type ShortcutGroup } from './shortcuts.ts'

const TITLES = {
  sentences: 'help-sentences',
  checking: 'help-check',
  layout: 'help-layout',
  more: 'help-more',
} as const

/** Keys as they are printed, where their names in events are others. */
const PRINTED: Readonly<Record<string, string>> = { Enter: '↵', Escape: 'Esc', ' ': '␣', '-': '−' }

/** The list of what keys do on an article's page. */
export function ShortcutList({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  const groups = (Object.keys(SHORTCUTS) as ShortcutGroup[]).map((group) => ({
    title: TITLES[group],
    rows: SHORTCUTS[group].map(({ act, keys }) => ({
      keys: keys.map((key) => PRINTED[key] ?? key),
      label: t(`act-${act}`),
    })),
  }))
  return <KeyboardHelp groups={groups} onClose={onClose} />
}
