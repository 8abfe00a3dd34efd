import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'

/**
 * Dates in the words of the interface's language. Dates are calendar dates as printed (`2023-09-18`), and never shift
 * with a time zone.
 */
export function useDate(): {
  day: (date: string) => string
  dayOfYear: (date: string) => string
  month: (month: string) => string
} {
  const { i18n } = useTranslation()
  return useMemo(() => {
    const format = (options: Intl.DateTimeFormatOptions) => {
      const formatter = new Intl.DateTimeFormat(i18n.language, { ...options, timeZone: 'UTC' })
      return (date: string) => formatter.format(new Date(`${date}T00:00:00Z`))
    }
    const byMonth = format({ year: 'numeric', month: 'long' })
    return {
      day: format({ year: 'numeric', month: 'long', day: 'numeric' }),
      /** Without its year. */
      dayOfYear: format({ month: 'long', day: 'numeric' }),
      month: (month: string) => byMonth(`${month}-01`),
    }
  }, [i18n.language])
}
