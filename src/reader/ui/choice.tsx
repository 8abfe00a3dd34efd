import { useId } from 'react'

import styles from './choice.module.css'

/** One of a few values, as radios that look like words: the chosen one is underlined. `onChoose` gets the new value. */
export function Choice<Value extends string>(props: {
  label: string
  values: readonly { value: Value; label: string; lang?: string }[]
  chosen: Value
  onChoose: (value: Value) => void
}) {
  const name = useId()
  return (
    <fieldset className={styles['choice']}>
      <legend data-words>{props.label}</legend>
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
