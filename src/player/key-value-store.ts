/**
 * Where saves and preferences are kept. The only way to storage; it may be absent (an opaque
 * origin), full or cleared at any time, and says so by giving `null` or `false`, never by throwing.
 */
export interface KeyValueStore {
  read(key: string): string | null
  write(key: string, text: string): boolean
  remove(key: string): void
}

/** A store for pages without storage: keeps nothing. */
export const NO_STORE: KeyValueStore = { read: () => null, write: () => false, remove: () => {} }
