import { asMeant } from './reading-way.ts'

/** A key that was pressed, as a command is looked up by. */
export interface KeyPress {
  /** A named key as browsers name it (`ArrowRight`, in the page's reading direction), or a character. */
  readonly key: string
  /** Pressed together with a modifier other than Shift: the browser's, or the system's. */
  readonly modified: boolean
  /** Told again because the key is held down. */
  readonly repeated: boolean
}

/** Keys that stand for no key of their own: an input method, a dead key or the browser acts first. */
const NOBODYS = new Set(['Dead', 'Process', 'Unidentified'])

/** What browsers give as `keyCode` while an input method has the key (W3C UI Events, 7.3.1). */
const COMPOSING = 229

/**
 * A browser's `keydown` event as a key press; `null` for what is none: an event without a key, as
 * browsers send when they fill a form in, and one that belongs to an input method.
 */
export function keyPressOf(event: KeyboardEvent): KeyPress | null {
  const { key, isComposing, keyCode } = event
  if (typeof key !== 'string' || isComposing || keyCode === COMPOSING || NOBODYS.has(key))
    return null
  const { altKey, ctrlKey, metaKey } = event
  return {
    key: isNamed(key) ? asMeant(key) : characterOf(event),
    modified: altKey || ctrlKey || metaKey || event.getModifierState('AltGraph'),
    repeated: event.repeat,
  }
}

/** Named keys are capitalised words of ASCII; a character can be of several code units. */
const isNamed = (key: string): boolean => /^[A-Z][A-Za-z0-9]+$/.test(key)

/**
 * The character that a key stands for: what it types where that is Latin or ASCII, else the character
 * at its place on a US keyboard. The row of digits stands for its digits wherever it types no letter
 * of the alphabet without Shift (AZERTY, Czech).
 */
function characterOf({ key, code, shiftKey }: KeyboardEvent): string {
  const [, row, at = ''] = /^(Key|Digit|Numpad)([A-Z0-9])$/.exec(code) ?? []
  const typed = key.toLowerCase()
  if (row === 'Digit') return shiftKey || /^[a-z]$/.test(typed) ? typed : at
  if (/^[ -~]|^\p{Script=Latin}/u.test(typed)) return typed
  if (code === 'Slash' && shiftKey) return '?'
  return row === undefined ? typed : at.toLowerCase()
}
