import { effect } from '@preact/signals-core'
import { PREFERENCES_KEY, type Shelf } from '../player/index.ts'
import type { Desk } from './play/desk.ts'

/** Applies the edition to the page, and keeps what the reader changes; nothing before a change. */
export function keepPreferences({ preferences }: Desk, shelf: Shelf): void {
  const first = preferences.peek()
  effect(() => {
    const now = preferences.value
    const { dataset } = document.documentElement
    if (now.edition === 'auto') delete dataset.theme
    else dataset.theme = now.edition
    if (now !== first) shelf.write(PREFERENCES_KEY, JSON.stringify(now))
  })
}
