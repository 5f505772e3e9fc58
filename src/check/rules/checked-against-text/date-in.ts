const MONTHS =
  'january february march april may june july august september october november december'.split(' ')
const MONTH = `(${MONTHS.join('|')})`
const FORMS: readonly (readonly [form: RegExp, day: number, month: number, year: number])[] = [
  [new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? ${MONTH},? (\\d{4})\\b`, 'i'), 1, 2, 3],
  [new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'i'), 2, 1, 3],
  [/\b(\d{4})-(\d{2})-(\d{2})\b/, 3, 2, 1],
]

/** The first whole date of an English text, `YYYY-MM-DD`; `null` where it has none. */
export function dateIn(text: string): string | null {
  const found = FORMS.flatMap(([form, ...groups]) => {
    const match = form.exec(text)
    if (!match) return []
    const [day = '', month = '', year = ''] = groups.map((group) => match[group] ?? '')
    const number = MONTHS.indexOf(month.toLowerCase()) + 1 || Number(month)
    return [
      {
        index: match.index,
        date: [year, `${number}`.padStart(2, '0'), day.padStart(2, '0')].join('-'),
      },
    ]
  }).sort((a, b) => a.index - b.index)
  return found[0]?.date ?? null
}
