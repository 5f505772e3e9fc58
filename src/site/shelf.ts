import { NO_SHELF, type Shelf } from '../player/index.ts'

/**
 * The browser's own storage as a shelf. Under an opaque origin, or where storage is switched off,
 * touching it throws: then nothing is kept.
 */
export function browserShelf(): Shelf {
  const storage = storageIfAllowed()
  if (!storage) return NO_SHELF
  return {
    read: (key) => attempt(() => storage.getItem(key), null),
    write: (key, text) =>
      attempt(() => {
        storage.setItem(key, text)
        return true
      }, false),
    remove: (key) => attempt(() => storage.removeItem(key), undefined),
  }
}

function storageIfAllowed(): Storage | null {
  return attempt(() => window.localStorage, null)
}

function attempt<T>(act: () => T, otherwise: T): T {
  try {
    return act()
  } catch {
    return otherwise
  }
}
