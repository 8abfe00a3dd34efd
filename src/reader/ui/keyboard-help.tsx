import { useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'

import styles from './keyboard-help.module.css'
import { useModal } from './use-modal.ts'

/** Shortcuts that belong together, under a title of the dictionary. */
export interface KeyGroup {
  title: 'help-sentences' | 'help-check' | 'help-layout' | 'help-more'
  /** Each key as it is printed on the keyboard, and what it does in the interface's language. */
  rows: readonly { keys: readonly string[]; label: string }[]
}

/**
 * The list of shortcuts, as a dialog that is open as long as it is rendered. `onClose` is called when the reader closes
 * it, with Escape, the word, or a click beside it; the focus is then back where it was.
 */
export function KeyboardHelp({ groups, onClose }: { groups: readonly KeyGroup[]; onClose: () => void }) {
  const { t } = useTranslation()
  const title = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const first = useRef<HTMLButtonElement>(null)
  useModal(dialog, first)

  return (
    <dialog ref={dialog} className={styles['help']} aria-labelledby={title} onClose={onClose}>
      <div className={styles['sheet']}>
        <header className={styles['head']}>
          <h2 id={title}>{t('help')}</h2>
          <button ref={first} type="button" onClick={() => dialog.current?.close()}>
            {t('close')}
          </button>
        </header>
        <div className={styles['groups']}>
          {groups.map((group) => (
            <section key={group.title}>
              <h3>{t(group.title)}</h3>
              <dl>
                {group.rows.map(({ keys, label }) => (
                  <div key={label}>
                    <dt>
                      {keys.map((key) => (
                        <kbd key={key}>{key}</kbd>
                      ))}
                    </dt>
                    <dd>{label}</dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </div>
        <p className={styles['hint']}>{t('help-hint')}</p>
      </div>
    </dialog>
  )
}
