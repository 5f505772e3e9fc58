import type { KeyPress } from './key-press.ts'
import { isCharacter, KEYS, type KeyDoes } from './keys.ts'

/** What a key asks for. */
export type KeyCommand =
  | {
      readonly does: KeyDoes
      /** The key is held down: asked for again, and not by another press. */
      readonly repeated?: boolean
    }
  | { readonly does: 'choose'; readonly index: number }

/** What a held key may ask for again and again; nothing that opens, closes or turns on. */
const REPEATS: readonly KeyDoes[] = ['next', 'back']

/**
 * The command of a key press, or `null`. Keys with a modifier belong to the browser. Enter is left
 * to whatever has the focus.
 * @param characters whether single characters are keys.
 */
export function keyCommand(press: KeyPress, characters: boolean): KeyCommand | null {
  const { key, modified, repeated } = press
  if (modified || (isCharacter(key) && !characters)) return null
  const found = KEYS.find(({ keys }) => keys.includes(key))
  if (!found) return null
  const { does } = found
  if (does === 'choose') return repeated ? null : { does, index: Number(key) - 1 }
  if (!repeated) return { does }
  return REPEATS.includes(does) ? { does, repeated } : null
}

/**
 * Whether the element under focus needs this key itself: text fields need all of them, buttons and
 * links the space bar, what scrolls the page keys and the arrows. Escape is nobody's.
 */
export function keyBelongsTo(element: Element | null, { key }: KeyPress): boolean {
  if (!element || key === 'Escape') return false
  if (element.closest('input, textarea, select, [contenteditable]')) return true
  if (key === ' ' && element.closest('button, a, summary, [role="button"]')) return true
  return ['PageUp', 'PageDown', ' '].includes(key) && element.closest('[data-scrolls]') !== null
}
