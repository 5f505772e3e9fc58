/** What the reader can ask for, but choosing by a digit. */
export type Does =
  | 'press'
  | 'next'
  | 'back'
  | 'skip-held'
  | 'skip'
  | 'auto'
  | 'choice-before'
  | 'choice-after'
  | 'sources'
  | 'backlog'
  | 'saves'
  | 'quick-save'
  | 'quick-load'
  | 'hide'
  | 'share'
  | 'mute'
  | 'full-screen'
  | 'clean'
  | 'settings'
  | 'help'
  | 'close'

/** What a pointer does for it: on the picture, on a button that is held, or on a button of its own. */
export type PointerWay =
  | 'tap'
  | 'swipe-on'
  | 'swipe-back'
  | 'wheel-down'
  | 'wheel-up'
  | 'hold-next'
  | 'button'

/** One command, and every way to give it. */
export interface CommandRow {
  readonly does: Does | 'choose'
  /** Keys, as browsers name them, in a page that runs from left to right. */
  readonly keys: readonly string[]
  /** Buttons of a game controller, by index (W3C Gamepad, standard layout). */
  readonly pad: readonly number[]
  readonly pointer: readonly PointerWay[]
  /** Given again and again while its key is held. */
  readonly repeats?: boolean
}

/** A command with all that it leaves out. */
const row = (does: CommandRow['does'], ways: Partial<CommandRow>): CommandRow => ({
  keys: [],
  pad: [],
  pointer: [],
  ...ways,
  does,
})

/** The commands: the one table that keys, controllers and pointers are read by, and that Help prints. */
export const COMMANDS: readonly CommandRow[] = [
  row('next', {
    keys: [' ', 'ArrowRight', 'PageDown'],
    pad: [15],
    pointer: ['tap', 'swipe-on', 'wheel-down', 'button'],
    repeats: true,
  }),
  row('press', { keys: ['Enter'], pad: [0] }),
  row('back', {
    keys: ['ArrowLeft', 'PageUp', 'Backspace'],
    pad: [1, 14],
    pointer: ['swipe-back', 'wheel-up', 'button'],
    repeats: true,
  }),
  row('choose', { keys: ['1', '2', '3', '4', '5', '6', '7', '8', '9'], pointer: ['button'] }),
  row('choice-before', { pad: [12] }),
  row('choice-after', { pad: [13] }),
  row('skip-held', { keys: ['Control'], pointer: ['hold-next'] }),
  row('skip', { keys: ['r'], pad: [5] }),
  row('auto', { keys: ['a'], pad: [4] }),
  row('sources', { keys: ['s'], pad: [2], pointer: ['button'] }),
  row('backlog', { keys: ['b'], pad: [3], pointer: ['button'] }),
  row('saves', { keys: ['k'], pointer: ['button'] }),
  row('quick-save', { keys: ['q'] }),
  row('quick-load', { keys: ['l'] }),
  row('hide', { keys: ['h'], pad: [6] }),
  row('share', { pointer: ['button'] }),
  row('mute', { keys: ['m'], pad: [10], pointer: ['button'] }),
  row('full-screen', { keys: ['f'], pad: [11], pointer: ['button'] }),
  row('clean', { keys: ['c'] }),
  row('settings', { keys: ['p'], pad: [9], pointer: ['button'] }),
  row('help', { keys: ['?'], pad: [8], pointer: ['button'] }),
  row('close', { keys: ['Escape'], pointer: ['button'] }),
]

/** The command of a button of a game controller, by its index. */
export const padCommand = (button: number): Does | null => {
  const does = COMMANDS.find(({ pad }) => pad.includes(button))?.does
  return does === undefined || does === 'choose' ? null : does
}

/** The command of what a pointer does on the picture. */
export const pointerCommand = (way: PointerWay): Does | null => {
  const does = COMMANDS.find(({ pointer }) => pointer.includes(way))?.does
  return does === undefined || does === 'choose' ? null : does
}
