import { NORMAL_SIZE, SIZES } from './saved.ts'
import { chooseSetting, shownSetting } from './setting.ts'

const STEPS = [...SIZES, NORMAL_SIZE].toSorted()

/** Makes the text one step larger (1) or smaller (-1); at the last step nothing changes. @returns the size in pixels */
export function stepSize(by: 1 | -1): string {
  const now = shownSetting('size') ?? NORMAL_SIZE
  const next = sizeBeside(now, by) ?? now
  chooseSetting(
    'size',
    SIZES.find((size) => size === next),
  )
  return next
}

/** The next larger (1) or smaller (-1) size; `undefined` where there is none. */
export function sizeBeside(size: string, by: 1 | -1): string | undefined {
  return STEPS[STEPS.indexOf(size) + by]
}
