import { CHOICES, type ValueOf } from './saved.ts'
import { chooseSetting, type Setting, shownSetting } from './setting.ts'

/** Chooses the next value of a setting, in turn with the default. @returns the value that is shown now */
export function nextSetting<Name extends Setting>(name: Name): ValueOf<Name> | undefined {
  const values: readonly (ValueOf<Name> | undefined)[] = CHOICES[name]
  // The default has the place -1, before the first.
  const next = values[values.indexOf(shownSetting(name)) + 1]
  chooseSetting(name, next)
  return next
}
