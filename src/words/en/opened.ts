import type { Standing } from '../../reconstruction/index.ts'

/** The backlog. */
export const backlog = {
  title: 'Backlog',
  empty: 'No line passed yet.',
}

/** Help: the keys, and how to read the picture. */
export const help = {
  title: 'Help',
  keysTitle: 'Keys',
  does: {
    next: 'next line',
    back: 'line before',
    choose: 'choose',
    sources: 'sources of this line',
    backlog: 'backlog',
    saves: 'saves',
    auto: 'lines go by themselves, or stop',
    skip: 'to the first line you have not read',
    clean: 'clean words, or not',
    'full-screen': 'full screen, or not',
    help: 'this help',
    close: 'close what is open',
  },
  keyNames: new Map([
    [' ', 'Space'],
    ['ArrowRight', '→'],
    ['ArrowLeft', '←'],
    ['PageDown', 'Page down'],
    ['PageUp', 'Page up'],
    ['Escape', 'Esc'],
  ]),
  range: (first: string, last: string) => `${first}–${last}`,
  charactersOff: 'Letters, digits and marks are turned off as keys. Settings turn them on.',
  padTitle: 'Game controller',
  pad: [
    { keys: ['A'], does: 'next line, or the choice that is lit' },
    { keys: ['B'], does: 'line before' },
    { keys: ['X'], does: 'sources of this line' },
    { keys: ['Y'], does: 'backlog' },
    { keys: ['↑', '↓'], does: 'light a choice' },
  ],
  words:
    'Speech in italics is reconstructed. Quotation marks stand only around words that a source gives verbatim, or as the article quotes them, in translation where it says so. A dotted underline marks what is the author’s own.',
  marksTitle: 'The marks',
}

/** What each standing means, for the key to the marks. */
export const standingsExplained = {
  verbatim: 'The account gives these very words.',
  states: 'The account says that this was said, or something that entails it.',
  'in-part': 'The account says that something narrower, or close to it, was said in its place.',
  consistent: 'The account says something compatible, but not that this was said then.',
  silent: 'Nothing like it in the reports listed here. Silence is not denial.',
  contradicts: 'The account says that this was not said, or says the opposite.',
} satisfies Record<Standing, string>
