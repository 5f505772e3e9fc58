/** What a key does, but choosing. */
export type KeyDoes =
  | 'next'
  | 'back'
  | 'sources'
  | 'backlog'
  | 'saves'
  | 'auto'
  | 'skip'
  | 'clean'
  | 'full-screen'
  | 'help'
  | 'close'

/** The keys, as browsers name them: the one table that is listened by, and that Help lists. */
export const KEYS: readonly {
  readonly does: KeyDoes | 'choose'
  readonly keys: readonly string[]
}[] = [
  { does: 'next', keys: [' ', 'ArrowRight', 'PageDown'] },
  { does: 'back', keys: ['ArrowLeft', 'PageUp', 'Backspace'] },
  { does: 'choose', keys: ['1', '2', '3', '4', '5', '6', '7', '8', '9'] },
  { does: 'sources', keys: ['s'] },
  { does: 'backlog', keys: ['b'] },
  { does: 'saves', keys: ['k'] },
  { does: 'auto', keys: ['a'] },
  { does: 'skip', keys: ['r'] },
  { does: 'clean', keys: ['c'] },
  { does: 'full-screen', keys: ['f'] },
  { does: 'help', keys: ['?'] },
  { does: 'close', keys: ['Escape'] },
]

/** Whether a key is a character: those a reader may turn off (WCAG 2.1.4). The space bar is none. */
export const isCharacter = (key: string): boolean => key.length === 1 && key !== ' '
