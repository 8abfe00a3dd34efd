import type { ParseKeys } from 'i18next'
import { useTranslation } from 'react-i18next'

import { CHOICES } from '../saved.ts'
import type { Setting } from '../setting.ts'
import { useSetting } from '../use-setting.ts'
import { Choice } from './choice.tsx'

/**
 * The values of a setting as radios, in the order of `words`: keys of the dictionary that begin with the setting's name.
 * The one whose end is no value of the setting is the default.
 */
export function SettingChoice<Name extends Exclude<Setting, 'size'>>({
  name,
  words,
}: {
  name: Name
  words: readonly Extract<ParseKeys, `${NoInfer<Name>}-${string}`>[]
}) {
  const { t } = useTranslation()
  const [value, choose] = useSetting(name)
  // The words are the radios' values too: unlike `en`, which two settings have, they are unique in the strip.
  const values = words.map((word: ParseKeys) => ({ value: word, label: t(word) }))
  const valueOf = (word: string) => CHOICES[name].find((known) => `${name}-${known}` === word)
  const chosen = values.find((each) => valueOf(each.value) === value)?.value ?? ''
  return <Choice label={t(name)} values={values} chosen={chosen} onChoose={(word) => choose(valueOf(word))} />
}
