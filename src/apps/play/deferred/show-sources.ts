import type { ReadonlySignal } from '@preact/signals-core'
import type { UiState } from '../ui-state.ts'
import { focusHome } from './keep-focus.ts'

/**
 * What the key for the sources does: opens and closes the sheet; where the panel always stands,
 * takes the focus there, and the next time back to where it was.
 */
export function sourcesKey({
  open,
  toggle,
  wide,
}: Pick<UiState, 'open' | 'toggle' | 'wide'>): () => void {
  let before: Element | null = null
  return () => {
    const panel = document.getElementById('sources')
    if (!wide.value) {
      toggle('sources')
      if (open.value === 'sources') requestAnimationFrame(() => focusOn(panel))
    } else if (panel?.contains(document.activeElement)) {
      focusOn(before)
    } else {
      before = document.activeElement
      focusOn(panel)
    }
  }
}

/** Whether the focus is in the panel where it always stands, so that Escape leads out of it. */
export const inPanel = (wide: ReadonlySignal<boolean>): boolean =>
  wide.value && document.getElementById('sources')?.contains(document.activeElement) === true

function focusOn(element: Element | null): void {
  if (element instanceof HTMLElement && element.isConnected && element !== document.body)
    element.focus({ preventScroll: true })
  else focusHome()
}
