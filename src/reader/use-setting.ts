import { useCallback } from 'react'

import type { ValueOf } from './saved.ts'
import { chooseSetting, type Setting, shownSetting } from './setting.ts'
import { useRootAttribute } from './use-root-attribute.ts'

/** A setting and the way to choose: shown at once and saved. `undefined` is the default. */
export function useSetting<Name extends Setting>(
  name: Name,
): [value: ValueOf<Name> | undefined, choose: (value: ValueOf<Name> | undefined) => void] {
  const shown = useRootAttribute(`data-${name}`, '')
  const choose = useCallback((value: ValueOf<Name> | undefined) => chooseSetting(name, value), [name])
  return [shown ? shownSetting(name) : undefined, choose]
}
