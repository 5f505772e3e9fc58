import type { Signal } from '@preact/signals-core'
import { once } from '../../runtime/schedule/index.ts'
import { words } from '../../words/index.ts'
import type { DeferredNeeds, DeferredParts } from './deferred-parts.ts'

/**
 * Fetches the deferred parts of the Play screen. Where they do not come, lines and sources are whole;
 * that something cannot be opened is said when the reader tries, and they are fetched again.
 * @param parts is given them.
 */
export async function fetchDeferred(
  needs: DeferredNeeds,
  parts: Signal<DeferredParts | null>,
): Promise<void> {
  try {
    const { createDeferredParts } = await import('./deferred/index.ts')
    parts.value = createDeferredParts(needs)
  } catch {
    needs.notices.add({ ...words.faults.deferred, where: '' })
    const { open, entrance } = needs.ui
    // Whoever takes the ways in has not come either.
    entrance.value = null
    document.getElementById('opening')?.remove()
    const before = open.peek()
    once(
      () => open.value !== null && open.value !== before,
      () => void fetchDeferred(needs, parts),
    )
  }
}
