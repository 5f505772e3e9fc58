import { effect, type ReadonlySignal } from '@preact/signals-core'
import { type KeyValueStore, PREFERENCES_KEY, type Preferences } from '../../player/index.ts'
import { applyPreferences } from './apply.ts'

/** Applies what the reader prefers, at once, and keeps what they change; nothing before a change. */
export function keepPreferences(
  preferences: ReadonlySignal<Preferences>,
  store: KeyValueStore,
): void {
  const first = preferences.peek()
  effect(() => {
    const now = preferences.value
    applyPreferences(now)
    if (now !== first) store.write(PREFERENCES_KEY, JSON.stringify(now))
  })
}
