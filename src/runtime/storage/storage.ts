import { NO_SHELF, type Shelf } from '../../player/index.ts'

/**
 * The browser's own storage as a shelf. Under an opaque origin, or where storage is switched off,
 * touching it throws: then nothing is kept.
 */
export const browserShelf = (): Shelf => shelfOf(attempt(() => window.localStorage, null))

/** The same for this tab alone: gone when it is closed, and unseen by every other. */
export const tabShelf = (): Shelf => shelfOf(attempt(() => window.sessionStorage, null))

function shelfOf(storage: Storage | null): Shelf {
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

function attempt<T>(act: () => T, otherwise: T): T {
  try {
    return act()
  } catch {
    return otherwise
  }
}
