import { useId } from 'react'

import styles from './choice.module.css'
import radios from './radios.module.css'

/**
 * One of a few values, as radios that look like words: the chosen one is underlined. `onChoose` gets the new value.
 *
 * @param props.isNamed false where the words of the choice say enough: the name of the group is then said, not shown
 */
export function Choice<Value extends string>(props: {
  label: string
  isNamed?: boolean
  values: readonly { value: Value; label: string; lang?: string }[]
  chosen: Value
  onChoose: (value: Value) => void
}) {
  const name = useId()
  return (
    <fieldset className={`${radios['radios']} ${styles['choice']}`}>
      <legend className={props.isNamed === false ? radios['said'] : styles['name']} data-words>
        {props.label}
      </legend>
      {props.values.map(({ value, label, lang }) => (
        <label key={value} lang={lang}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === props.chosen}
            onChange={() => props.onChoose(value)}
          />
          <span data-words>{label}</span>
        </label>
      ))}
    </fieldset>
  )
}
