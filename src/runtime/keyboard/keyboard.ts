import { COMMANDS, type Does } from '../commands/index.ts'
import type { KeyPress } from './key-press.ts'

/** What a key asks for. */
export type KeyCommand =
  | {
      readonly does: Does
      /** The key is held down: asked for again, and not by another press. */
      readonly repeated?: boolean
    }
  | { readonly does: 'choose'; readonly index: number }

/**
 * The command of a key press, or `null`. Keys with a modifier belong to the browser.
 * @param characters whether single characters are keys.
 */
export function keyCommand(press: KeyPress, characters: boolean): KeyCommand | null {
  const { key, modified, repeated } = press
  if (modified || (isCharacter(key) && !characters)) return null
  const found = COMMANDS.find(({ keys }) => keys.includes(key))
  if (!found) return null
  const { does, repeats } = found
  if (does === 'choose') return repeated ? null : { does, index: Number(key) - 1 }
  if (!repeated) return { does }
  return repeats ? { does, repeated } : null
}

/** Whether a key is a character: those a reader may turn off (WCAG 2.1.4). The space bar is none. */
export const isCharacter = (key: string): boolean => key.length === 1 && key !== ' '

/**
 * Whether the element under focus needs this key itself: text fields need all of them, buttons and
 * links the space bar and Enter, what scrolls the page keys and the arrows. Escape is nobody's.
 */
export function keyBelongsTo(element: Element | null, { key }: KeyPress): boolean {
  if (!element || key === 'Escape') return false
  if (element.closest('input, textarea, select, [contenteditable]')) return true
  if ([' ', 'Enter'].includes(key) && element.closest('button, a, summary, [role="button"]'))
    return true
  return ['PageUp', 'PageDown', ' '].includes(key) && element.closest('[data-scrolls]') !== null
}
