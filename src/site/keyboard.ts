import { isCharacter, KEYS, type KeyDoes } from './keys.ts'

/** What a key asks for. */
export type KeyCommand =
  | { readonly does: KeyDoes }
  | { readonly does: 'choose'; readonly index: number }

/** What was pressed, as far as it matters here. */
export interface Press {
  readonly key: string
  readonly altKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
}

/**
 * The command of a key press, or `null`. Keys with a modifier belong to the browser. Enter is left
 * to whatever has the focus.
 * @param characters whether single characters are keys.
 */
export function keyCommand(press: Press, characters: boolean): KeyCommand | null {
  if (press.altKey || press.ctrlKey || press.metaKey) return null
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key
  if (isCharacter(key) && !characters) return null
  const found = KEYS.find(({ keys }) => keys.includes(key))
  if (!found) return null
  const { does } = found
  return does === 'choose' ? { does, index: Number(key) - 1 } : { does }
}

/**
 * Whether the element under focus needs this key itself: text fields need all of them, buttons and
 * links the space bar, what scrolls the page keys and the arrows. Escape is nobody's.
 */
export function keyBelongsTo(element: Element | null, press: Press): boolean {
  if (!element || press.key === 'Escape') return false
  if (element.closest('input, textarea, select, [contenteditable]')) return true
  if (press.key === ' ' && element.closest('button, a, summary, [role="button"]')) return true
  return (
    ['PageUp', 'PageDown', ' '].includes(press.key) && element.closest('[data-scrolls]') !== null
  )
}
