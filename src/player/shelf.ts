/**
 * Where saves and preferences are kept. The only door to storage; it may be absent (an opaque
 * origin), full or cleared at any time, and says so by giving `null` or `false`, never by throwing.
 */
export interface Shelf {
  read(key: string): string | null
  write(key: string, text: string): boolean
  remove(key: string): void
}

/** A shelf for pages without storage: keeps nothing. */
export const NO_SHELF: Shelf = { read: () => null, write: () => false, remove: () => {} }
