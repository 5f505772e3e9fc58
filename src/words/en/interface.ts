import type { Aspect } from '../../reconstruction/index.ts'

/** The caption over the stage. */
export const caption = {
  name: 'The line',
  ourSummary: (source: string) => `${source}, our summary`,
  masked: 'masked word',
  reconstructed: 'Reconstructed',
  own: (author: string, pieces: string) => `${author}’s own here: ${pieces}.`,
  ownPiece: (words: string, aspect: string) => `${words} (${aspect})`,
  /** What is the author's own and stands in no words of the line. */
  ownWhole: {
    wording: 'its wording',
    register: 'its register',
    tone: 'its tone',
    naming: 'its naming',
    compression: 'how short it is',
    order: 'its place in the order',
  } satisfies Record<Aspect, string>,
  dotted: 'dotted',
  /** What follows “dotted” in the key. @param wholes what is hers and stands in no words */
  ownKey: (author: string, wholes: readonly string[], dotted = true) =>
    `${[...(dotted ? [''] : []), ...wholes].join(', ')}: ${author}’s own`,
  marks: {
    speech: 'A paraphrase from the article, not a quotation.',
    quotation: 'Quoted in the article.',
    account: 'Our summary of an account.',
    narration: 'Told in our words.',
    remark: 'Our remark on a line.',
    direction: 'A stage direction of ours.',
    translation: 'Quoted in translation.',
    quoting: 'Our words and quoted ones.',
    'quoting-translation': 'Our words and a translated quotation.',
  },
  /** Added to it: what the picture is, outside the event and in it. */
  drawn: 'The picture is drawn.',
  reenacted: 'The picture is reconstructed.',
  /** In place of it, where the article cannot have told it. */
  afterwards: {
    all: 'Written afterwards. Not in the article.',
    part: 'Written afterwards. Not all in the article.',
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
  chapters: 'Chapters',
  key: 'Key',
  settings: 'Settings',
  saves: 'Saves',
  share: 'Share',
  keys: { back: '←', next: 'space', backlog: 'B', sources: 'S', help: '?' },
}

/** The choices. */
export const choices = {
  name: 'Choose how to look',
  key: (digit: number) => String(digit),
  count: (ways: number) => `${ways} ways to look`,
  guess: 'A guess: whose accounts say that this was said?',
}

/** The sourcing panel. */
export const panel = {
  name: 'What this line rests on',
  picture: 'What the picture means',
  attested: 'Who says so',
  passage: 'The passage',
  accounts: 'Accounts of this line, in our summary',
  reached: 'How it reached you',
  own: (author: string) => `What is ${author}’s own`,
  claims: 'What each claim rests on',
  claimsNone: 'These words assert nothing by themselves: they are a remark of ours.',
  record: 'The account',
  accountOf: 'It is an account of this line',
  direction: 'A stage direction',
  directionText: 'These words are ours: what the stage shows. No source stands behind them.',
  summaryOurs: 'The words are our summary, not a quotation.',
  hindsight: 'Hindsight',
  hindsightText: {
    all: 'This was known only after the article was written, and is not in it.',
    part: 'Part of this was known only after the article was written. What each claim rests on stands below.',
  },
  openAt: 'open at this sentence',
  open: 'open',
  whereToRead: (count: number) =>
    count === 1 ? 'Where to read it' : `Where to read it: ${count} places`,
  restsOn: 'This reason rests on',
  why: 'Why we grade it so:',
  says: (author: string) => `What ${author} says of the sources`,
  silence: 'Silent means: nothing like it in the reports listed here. Silence is not denial.',
  noAccounts: 'No account of the event speaks of this scene: it rests on the article alone.',
  quoted: 'Who is quoted',
  quotedAlone:
    'We have these words from the article alone: whether they were said so, and in which language, we do not know.',
  quotedBeside: 'We have these words from the article. Where their source can be read:',
  asQuoted: ', as the article quotes it',
  noOwn: (author: string) => `Nothing here that we could tell apart as ${author}’s own.`,
  carriers: 'Accounts that carry this line',
  opponents: 'Accounts that contradict it',
  namesInGeneral: (author: string) => `${author} names these in general`,
  gap: 'Nothing in the accounts we read carries this line.',
  gapLong: (author: string) => `${author} may have had others.`,
  theSentence: (author: string) => `${author}’s sentence`,
  noLine: 'Nothing to show yet',
  noLineText: 'What a line rests on stands here.',
  toldInOurs: 'in our summary',
  newWindow: 'opens in a new window',
  strip: 'Sources of this line',
}

/** Names of the pages and things in the page's own frame. */
export const site = {
  pages: 'Pages',
  menu: 'Menu',
  play: 'Play',
  compare: 'Compare',
  test: 'Test yourself',
  read: 'Read',
  about: 'About',
  position: (number: number, count: number) => `Line ${number} of ${count}`,
}
