/** What a key asks for. */
export type KeyCommand =
  | { readonly does: 'next' | 'back' | 'backlog' | 'help' | 'full-screen' | 'close' }
  | { readonly does: 'sources' }
  | { readonly does: 'choose'; readonly index: number }

const KEYS: Readonly<Record<string, Exclude<KeyCommand['does'], 'choose'>>> = {
  ' ': 'next',
  ArrowRight: 'next',
  PageDown: 'next',
  ArrowLeft: 'back',
  PageUp: 'back',
  Backspace: 'back',
  s: 'sources',
  b: 'backlog',
  f: 'full-screen',
  '?': 'help',
  Escape: 'close',
}

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
 */
export function keyCommand(press: Press): KeyCommand | null {
  if (press.altKey || press.ctrlKey || press.metaKey) return null
  if (/^[1-9]$/.test(press.key)) return { does: 'choose', index: Number(press.key) - 1 }
  const does = KEYS[press.key] ?? KEYS[press.key.toLowerCase()]
  return does ? { does } : null
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
