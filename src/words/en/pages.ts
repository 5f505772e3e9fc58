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

/** What the pages say round their own matter. */
export const around = {
  skip: 'Skip to the line',
  teach: 'Teach',
  use: 'Use it',
  forTeachers: 'Teach a lesson with it',
  forEditors: 'Put it into a page',
  makers: 'The contributors of Readout',
  noScript: 'Scripts are off. Everything stands below as text, with its sources.',
}
