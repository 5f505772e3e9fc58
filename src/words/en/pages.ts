/** The Read page. */
export const read = {
  title: 'The whole as text, with notes',
  numbered: (number: number, count: number) => `Line ${number} of ${count}`,
  previous: 'Previous',
  following: 'Next',
  empty: 'There is no line to read.',
}

/** The About page. */
export const about = {
  title: 'About',
  sources: 'Sources',
  checked: (date: string) => `The sourcing was last checked on ${date}.`,
  version: (version: string) => `Version ${version}`,
  corrections: 'Corrections',
  noCorrections: 'None so far.',
  correctionOf: 'on the line',
}

/** The comparison. */
export const compare = {
  title: 'The lines and the accounts',
  article: (author: string) => `as ${author} tells it`,
}
