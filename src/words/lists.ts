// English alone means the house's English: day before month.
const localeOf = (language: string): string => (language === 'en' ? 'en-GB' : language)

/** Names joined as the language joins them: “A”, “A and B”, “A, B and C”. */
export const listOf = (names: readonly string[], language: string): string =>
  new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(names)

/** A date `YYYY-MM-DD` written out: “31 December 2021”. */
export const dateOf = (date: string, language: string): string =>
  new Intl.DateTimeFormat(localeOf(language), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${date}T00:00:00Z`))

/** A CSL date, which may lack day and month, written out: “December 2021”. */
export function partialDateOf(parts: readonly number[], language: string): string {
  const [year, month, day] = parts
  if (year === undefined) return ''
  const date = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1))
  return new Intl.DateTimeFormat(localeOf(language), {
    year: 'numeric',
    ...(month === undefined ? {} : { month: 'long' }),
    ...(day === undefined ? {} : { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(date)
}
