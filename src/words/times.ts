/** A moment, ISO 8601, as day and minute on this device: “23 Nov 2026, 09:28”. */
export const timeOf = (moment: string, language: string): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(new Date(moment))
