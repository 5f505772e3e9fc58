import type { Citation } from '../reconstruction/index.ts'
import type { Placed } from './anchors.ts'
import type { Draft } from './draft.ts'

/** Whether a date, or the beginning of one (`2021`, `2021-12`), is in the calendar. */
export function isCalendarDate(date: string): boolean {
  if (!/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(date)) return false
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const at = new Date(Date.UTC(year, month - 1, day))
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day
}

/** The day after a date, `YYYY-MM-DD`. */
export function nextDay(date: string): string {
  const at = new Date(`${date}T00:00:00Z`)
  at.setUTCDate(at.getUTCDate() + 1)
  return at.toISOString().slice(0, 10)
}

/** Every date of a story, of its corrections and of its sources. */
export function datesOf({ story, sources, yaml }: Draft): Placed<string>[] {
  const dates: Placed<string>[] = []
  if (story) dates.push({ value: story.checked, file: yaml.story, path: ['checked'] })
  for (const [index, { date }] of (story?.corrections ?? []).entries())
    dates.push({ value: date, file: yaml.story, path: ['corrections', index, 'date'] })
  for (const [name, { issued, citation }] of sources.fitting) {
    if (issued) dates.push({ value: issued, file: yaml.sources, path: [name, 'issued'] })
    for (const [index, value] of citedDates(citation).entries())
      dates.push({
        value,
        file: yaml.sources,
        path: [name, 'citation', 'issued', 'date-parts', index],
      })
  }
  return dates
}

/** The dates of a citation, or as much of them as it has: `2021-12`. */
export const citedDates = ({ issued }: Citation): string[] =>
  (issued?.['date-parts'] ?? []).map((parts) =>
    parts.map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0')).join('-'),
  )
