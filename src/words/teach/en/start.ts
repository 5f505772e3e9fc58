import { publisherWords } from '../../publisher/index.ts'

/** The first screen: three choices, and all that follows from them. */
export const start = {
  title: 'Your lesson',
  long: 'How long?',
  minutes: (minutes: number) => `${minutes} minutes`,
  words: 'Which words?',
  clean: 'Clean',
  cleanNote: 'strong words are masked',
  asWritten: 'As written',
  asWrittenNote: 'nothing is masked',
  where: 'Where?',
  devices: 'On pupils’ devices',
  devicesNote: 'by a link or a code',
  wall: 'On the wall',
  wallNote: 'one screen, a show of hands',
  link: 'The class link',
  gives: (what: string) => `It gives: ${what}.`,
  told: {
    clean: 'clean words',
    asWritten: 'words as written',
    easier: 'easier',
    harder: 'harder',
    unsure: 'without how sure',
    completion: 'finishing counts, no points',
  },
  /** @param published whose copy this is: “Published by The Paper” */
  copyOf: (published: string) =>
    published === publisherWords.none
      ? `${publisherWords.trial} The link leads to this copy.`
      : `${published}. The link leads to this copy.`,
  results: 'Afterwards: results of the class',
  copy: 'Copy the link',
  onlyHere:
    'Only this machine can reach that address, and no pupil’s telephone. Open this page at the address where it is published.',
  open: 'Open it',
  large: 'Show it large',
  largeTitle: 'The class link, large',
  close: 'Close',
  code: 'The class link as a QR code',
  kit: 'With it',
  print: (sheet: string) => `Print: ${sheet}`,
  guide: 'The guide for teachers, two pages',
  cleanPlay: 'The play with clean words',
  /** @param all whether the text has none of the plan's lines */
  gone: (lines: string, count: number, all: boolean) =>
    `This plan names ${count === 1 ? 'a line' : 'lines'} that the text does not have: ${lines}. ${all ? 'So all lines are asked.' : count === 1 ? 'It is left out.' : 'They are left out.'}`,
}
