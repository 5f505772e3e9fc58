/** The caption over the stage. */
export const caption = {
  name: 'The line',
  ourSummary: (source: string) => `${source}, our summary`,
  masked: 'masked word',
  own: (pieces: string) => `The author’s own here: ${pieces}.`,
  ownPiece: (words: string, aspect: string) => `${words} (${aspect})`,
  ownKey: 'dotted: the author’s own',
  marks: {
    speech: 'A paraphrase from the article, not a quotation.',
    quotation: 'Quoted in the article. The picture is drawn.',
    account: 'Our summary of an account.',
    narration: 'Told in our words. The picture is drawn.',
    direction: 'A stage direction of ours.',
    hindsight: 'Written afterwards. Not in the article.',
  },
}

/** The ticks: one a line of the event. */
export const ticks = {
  name: 'Lines of the conversation',
  tick: (number: number, count: number, text: string) => `Line ${number} of ${count}: ${text}`,
  state: { read: 'read', current: 'you are here', unread: 'not read yet' },
}

/** Commands and the keys that give them. */
export const controls = {
  name: 'Controls',
  back: 'Back',
  next: 'Next',
  backlog: 'Backlog',
  sources: 'Sources',
  help: 'Help',
  close: 'Close',
  keys: { back: '←', next: 'space', backlog: 'B', sources: 'S', help: '?' },
}

/** The choices. */
export const choices = {
  name: 'Choose how to look',
  key: (digit: number) => String(digit),
}

/** The sourcing panel. */
export const panel = {
  name: 'What this line rests on',
  picture: 'What the picture means',
  attested: 'Who says so',
  passage: 'The passage',
  accounts: 'Accounts of this line, in our summary',
  reached: 'How it reached you',
  own: 'What is the author’s own',
  claims: 'What each claim rests on',
  claimsNone: 'Nothing is asserted here: this is a remark of ours, and rests on no source.',
  record: 'The account',
  accountOf: 'It is an account of this line',
  direction: 'A stage direction',
  directionText:
    'These words are ours. They say what the stage shows; no source stands behind them.',
  summaryOurs: 'The words are our summary, not a quotation.',
  hindsight: 'Hindsight',
  hindsightText: 'This was known only after the article was written, and is not in it.',
  openAt: 'open at this sentence',
  open: 'open',
  whereToRead: (count: number) =>
    count === 1 ? 'Where to read it' : `Where to read it: ${count} places`,
  restsOn: 'This reason rests on',
  says: (author: string) => `What ${author} says of the sources`,
  silence: 'Silent means: nothing like it in the reports listed here. Silence is not denial.',
  noAccounts: 'No account of the event speaks of this scene: it rests on the article alone.',
  noOwn: 'Nothing here that we could tell apart as the author’s own.',
  carriers: 'Accounts that carry this line',
  namesInGeneral: (author: string) => `${author} names these in general`,
  gap: 'Nothing in the accounts we read carries this line.',
  gapLong: (author: string) => `${author} may have had others.`,
  theSentence: (author: string) => `${author}’s sentence`,
  noLine: 'Nothing to show yet',
  noLineText: 'Go to a line, and what it rests on stands here.',
  toldInOurs: 'in our summary',
  newWindow: 'opens in a new window',
  strip: 'Sources of this line',
}

/** The backlog. */
export const backlog = {
  title: 'Backlog',
  empty: 'No line passed yet.',
}

/** Help: the keys, and how to read the picture. */
export const help = {
  title: 'Help',
  keysTitle: 'Keys',
  keys: [
    { keys: ['Space', '→'], does: 'next line' },
    { keys: ['←'], does: 'line before' },
    { keys: ['1–9'], does: 'choose' },
    { keys: ['S'], does: 'sources of this line' },
    { keys: ['B'], does: 'backlog' },
    { keys: ['?'], does: 'this help' },
    { keys: ['Esc'], does: 'close what is open' },
  ],
  pictureTitle: 'How to read the picture',
  picture: [
    'The resolution of the picture is the resolution of the evidence. Each side’s plate is printed as finely as that side’s own accounts speak for the line.',
    'The line between the plates carries the more noise, the less the line is attested.',
    'Speech in italics is reconstructed. Quotation marks stand only around words that a source gives verbatim. A dotted underline marks what is the author’s own.',
  ],
  plates: {
    full: 'Fine: at least one of this side’s accounts says so.',
    partial: 'Middling: they say part of it, or disagree among themselves.',
    none: 'Coarse: none that we found says so, or they contradict it.',
  },
  marksTitle: 'The marks',
}

/** The end screen. */
export const end = {
  title: 'What attests each line',
  line: 'Line',
  marks: 'The marks',
  paragraph: 'The exchange whole, as the article prints it',
  paragraphKey: 'Marked: what the caption set large.',
  next: 'Where to go next',
}

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

/** Names of the pages and things in the page's own frame. */
export const site = {
  skip: 'Skip to the line',
  pages: 'Pages',
  play: 'Play',
  compare: 'Compare',
  test: 'Test yourself',
  teach: 'Teach',
  read: 'Read',
  about: 'About',
  theme: 'Edition',
  day: 'Day',
  night: 'Night',
  cleanWords: 'Clean words',
  stage: 'The stage',
  position: (number: number, count: number) => `Line ${number} of ${count}`,
  start: 'Begin',
  again: 'From the beginning',
  makers: 'The contributors of Readout',
  resume: {
    what: 'You have read some of this before.',
    where: '',
    todo: 'Your place was kept on this device.',
  },
  resumeAction: 'Go on from there',
  noScript: 'Scripts are off. Everything stands below as text, with its sources.',
}
