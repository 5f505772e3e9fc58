import type { Aspect } from '../../reconstruction/index.ts'
import { capital } from '../capital.ts'

/** The caption over the stage. */
export const caption = {
  name: 'The line',
  ourSummary: (source: string) => `${source}, our summary`,
  masked: 'masked word',
  reconstructed: 'Reconstructed',
  own: (author: string, pieces: string) => `${capital(author)}’s own here: ${pieces}.`,
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
  /** @param work what the words stand in: “the article” */
  marks: (work: string) => ({
    speech: `A paraphrase from ${work}, not a quotation.`,
    quotation: `Quoted in ${work}.`,
    account: 'Our summary of an account.',
    narration: 'Told in our words.',
    remark: 'Our remark on a line.',
    direction: 'A stage direction of ours.',
    translation: 'Quoted in translation.',
    quoting: 'Our words and quoted ones.',
    'quoting-translation': 'Our words and a translated quotation.',
  }),
  /** Added to it: what the picture is, outside the event and in it. */
  drawn: 'The picture is drawn.',
  reenacted: 'The picture is reconstructed.',
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
  openAt: 'open at this sentence',
  open: 'open',
  whereToRead: (count: number) =>
    count === 1 ? 'Where to read it' : `Where to read it: ${count} places`,
  restsOn: 'This reason rests on',
  why: 'Why we grade it so:',
  silence: 'Silent means: nothing like it in the reports listed here. Silence is not denial.',
  notSeen:
    'Not seen: that part of the account was out of our reach. It counts for nothing, and is not silence.',
  repeats: (record: string, unseen: boolean) =>
    `Repeats ${record}${unseen ? ', which was not seen here' : ''}: no second witness.`,
  noAccounts: (work: string) =>
    `No account of the event speaks of this scene: it rests on ${work} alone.`,
  quoted: 'Who is quoted',
  quotedAlone: (work: string) =>
    `We have these words from ${work} alone: whether they were said so, and in which language, we do not know.`,
  quotedBeside: (work: string) =>
    `We have these words from ${work}. Where their source can be read:`,
  asQuoted: (work: string) => `, as ${work} quotes it`,
  noOwn: (author: string) => `Nothing here that we could tell apart as ${author}’s own.`,
  carriers: 'Accounts that carry this line',
  opponents: 'Accounts that contradict it',
  gap: 'Nothing in the accounts we read carries this line.',
  sentenceIn: (work: string) => `The sentence in ${work}`,
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
