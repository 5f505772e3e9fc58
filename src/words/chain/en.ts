/** The words of the drawing of how lines came from the event to the reader. */
export const chainWords = {
  title: 'How the lines came from the event to you',
  lead: 'From left to right: the event, the accounts of it, what they carry, the author’s lines. A gap is where nobody says how it was crossed.',
  leadWithout:
    'From left to right: the event, the accounts of it, what they carry, the lines. Each line is taken from an account, in its words or in our summary: a rule leads across where that account carries it, a broken one where its words are known from another source that quotes them. A gap is where no account carries the line.',
  leadOfList:
    'For each line: the accounts of the event that carry it, and where its words are from. So many lines are too many for one drawing; the page of each line has its own.',
  event: 'The event',
  unheard: 'No transcript has been published.',
  accounts: 'Told by',
  carried: 'Carried',
  line: (author: string) => `${author}’s lines`,
  lines: 'The lines',
  from: 'taken from one of these',
  nothing: 'nothing we read carries it',
  ours: 'Which account carries which line, and how, is our reading of reports; the summaries are ours.',
  key: {
    verbatim: 'gives these words',
    states: 'says so',
    'in-part': 'in part',
    contradicts: 'contradicts',
  },
  asList: 'The same as a list',
  list: 'The list',
  item: {
    line: (number: number) => `Line ${number}.`,
    from: (account: string, form: string, standing: string) => `${account} (${form}) ${standing}`,
    none: 'Nothing in the accounts we read carries this line: a gap.',
    mapped: (account: string) => `The line itself names ${account}.`,
    wrote: (author: string, work: string) => `${author} wrote the line: ${work}.`,
    taken: (works: string) => `The line’s words are from this: ${works}`,
    summary: (work: string) => `The line is our summary of this: ${work}`,
    opposed: (accounts: string) => `Against it: ${accounts}.`,
  },
  file: 'The drawing as SVG',
}
