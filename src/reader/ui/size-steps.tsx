import { useTranslation } from 'react-i18next'

import { NORMAL_SIZE } from '../saved.ts'
import { sizeBeside, stepSize } from '../step-size.ts'
import { useSetting } from '../use-setting.ts'
import choice from './choice.module.css'
import styles from './size-steps.module.css'

/** The size of the text as a number between a step down and a step up. */
export function SizeSteps() {
  const { t } = useTranslation()
  const [size = NORMAL_SIZE] = useSetting('size')
  const step = (by: 1 | -1, label: string, sign: string) => (
    // A button that disabled itself would lose the focus.
    <button type="button" aria-label={label} aria-disabled={!sizeBeside(size, by)} onClick={() => stepSize(by)}>
      {sign}
    </button>
  )
  return (
    <fieldset className={`${choice['choice']} ${styles['steps']}`}>
      <legend className={choice['name']}>{t('size')}</legend>
      {step(-1, t('size-smaller'), '−')}
      <output>{size}</output>
      {step(1, t('size-larger'), '+')}
    </fieldset>
  )
}
