/** The Read page. */
export const read = {
  title: 'The whole as text, with notes',
  inShort: (event: string) => `${event} in short`,
  contents: 'Contents',
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
  withdrawn: 'Withdrawn.',
  corrections: 'Corrections',
  untranslated: (language: string) =>
    `The buttons, labels and sentences around the story are in English: there is no translation of them into ${language} yet.`,
  noCorrections: 'None so far.',
  correctionOf: 'on the line',
}

/** The comparison. */
export const compare = {
  title: (event: string) => `${event}: what each account says`,
  /** @param sides how many sides the accounts are of */
  lead(tells: string, sides: number): string {
    if (sides < 2)
      return `Each line ${tells}, and beside it what the accounts say of it, in our summary. Where none gives a line, its place says so. Silence is not denial.`
    return `Each line ${tells}, and beside it what each side’s accounts say of it, in our summary. Where none of a side’s accounts gives a line, its place says so. Silence is not denial, and the side that tells more is not therefore the truer one.`
  },
  order: (work: string) => `The rows keep the order of ${work}, not that of any account.`,
  orderOurs: 'The order of the rows is ours.',
  orderOf: (number: number, note: string) => `Line ${number}: ${note}`,
  /** The head of what accounts of no side say. */
  unsided: { name: 'Accounts of no side', head: 'what accounts of no side say, our summary' },
  asSide: (party: string) => `what ${party}’s accounts say, our summary`,
  sides: {
    full: 'says so',
    partial: 'in part',
    divided: 'its accounts disagree',
    none: 'nothing we read says so',
    against: 'contradicts it',
  },
  tellings: 'As the accounts tell it',
  playTellings: 'Play it as the accounts tell it',
  table: 'The table as CSV',
  line: (number: number) => `Line ${number}`,
  filters: {
    party: 'Side',
    anyParty: 'all sides',
    record: 'Account',
    anyRecord: 'all accounts',
    how: 'Standing',
    anyHow: 'any',
    shown: (lines: number, of: number) => `${lines} of ${of} lines`,
  },
  gridTitle: 'The lines and the accounts',
  differTitle: 'Where the accounts differ',
  evidence: 'what it rests on',
}

/** What the pages say round their own matter. */
export const around = {
  skip: 'Skip to the line',
  teach: 'Teach',
  use: 'Use it',
  forTeachers: 'Teach a lesson with it',
  forEditors: 'Put it into a page',
  licences: 'Licences of the software and typefaces in these pages',
  makers: 'The contributors of Readout',
  noScript: 'Scripts are off, so nothing plays.',
  noPlayer: 'The player has not come.',
  wholeText: 'Everything stands as text on a page of its own, with its sources.',
  noPlayerFramed: 'The player has not come.',
}
