import type { Standing } from '../../reconstruction/index.ts'

/** The backlog. */
export const backlog = {
  title: 'Backlog',
  empty: 'No line passed yet.',
}

/** Help: the commands, and how to read the picture. */
export const help = {
  title: 'Help',
  commandsTitle: 'Commands',
  columns: { does: 'Command', keys: 'Keys', pad: 'Controller', pointer: 'Pointer' },
  does: {
    next: 'next line',
    press: 'next line, or the choice or button that is lit',
    back: 'line before',
    choose: 'choose',
    'choice-before': 'light the choice before',
    'choice-after': 'light the choice after',
    'skip-held': 'skip what you have read, while held',
    skip: 'to the first line you have not read',
    auto: 'lines go by themselves, or stop',
    sources: 'sources of this line',
    backlog: 'backlog',
    saves: 'saves',
    'quick-save': 'quick save',
    'quick-load': 'quick load',
    hide: 'the picture alone, with its label and who tells it',
    share: 'share this line',
    mute: 'sound, or not',
    'full-screen': 'full screen, or not',
    clean: 'clean words, or not',
    settings: 'settings',
    help: 'this help',
    close: 'close what is open; the browser’s Back does too',
  },
  keyNames: new Map([
    [' ', 'Space'],
    ['Control', 'Ctrl'],
    ['ArrowRight', '→'],
    ['ArrowLeft', '←'],
    ['PageDown', 'Page down'],
    ['PageUp', 'Page up'],
    ['Escape', 'Esc'],
  ]),
  /** Buttons of a game controller by index, as most are printed. */
  padNames: [
    'A',
    'B',
    'X',
    'Y',
    'LB',
    'RB',
    'LT',
    'RT',
    'Back',
    'Start',
    'left stick',
    'right stick',
    '↑',
    '↓',
    '←',
    '→',
  ],
  pointerNames: {
    tap: 'tap or click the picture, but where there is a choice',
    'swipe-on': 'swipe on',
    'swipe-back': 'swipe back',
    'wheel-down': 'wheel down',
    'wheel-up': 'wheel up',
    'hold-next': 'hold Next',
    button: 'button',
  },
  range: (first: string, last: string) => `${first}–${last}`,
  charactersOff: 'Letters, digits and marks are turned off as keys. Settings turn them on.',
  /** @param work what tells the event: “the article” */
  words: (work: string, byAccounts: boolean) =>
    `Speech in italics is reconstructed. Quotation marks stand only around words that a source gives verbatim, or as ${work} quotes them, in translation where it says so. A dotted underline marks what is the ${byAccounts ? 'teller' : 'author'}’s own.`,
  marksTitle: 'The marks',
}

/** The buttons over the picture. */
export const overPicture = {
  name: 'Sound and screen',
  sound: 'Sound',
  fullScreen: 'Full screen',
}

/** What each standing means, for the key to the marks. */
export const standingsExplained = {
  verbatim: 'The account gives these very words.',
  states: 'The account says that this was said, or something that entails it.',
  'in-part': 'The account says that something narrower, or close to it, was said in its place.',
  consistent: 'The account says something compatible, but not that this was said then.',
  silent: 'Nothing like it in the reports listed here. Silence is not denial.',
  contradicts: 'The account says that this was not said, or says the opposite.',
  'not-seen':
    'That part of the account was out of our reach. It counts for nothing, and is not silence.',
} satisfies Record<Standing, string>
