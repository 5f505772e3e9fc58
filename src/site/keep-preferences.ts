import { effect } from '@preact/signals-core'
import { PREFERENCES_KEY, type Shelf } from '../player/index.ts'
import { applyPreferences } from './apply-preferences.ts'
import type { Desk } from './play/desk.ts'

/** Applies what the reader prefers, at once, and keeps what they change; nothing before a change. */
export function keepPreferences({ preferences }: Desk, shelf: Shelf): void {
  const first = preferences.peek()
  effect(() => {
    const now = preferences.value
    applyPreferences(now)
    if (now !== first) shelf.write(PREFERENCES_KEY, JSON.stringify(now))
  })
}
