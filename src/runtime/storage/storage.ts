import { type KeyValueStore, NO_STORE } from '../../player/index.ts'

/**
 * The browser's own storage as a store. Under an opaque origin, or where storage is switched off,
 * touching it throws: then nothing is kept.
 */
export const browserStore = (): KeyValueStore => storeOver(attempt(() => window.localStorage, null))

/** The same for this tab alone: gone when it is closed, and unseen by every other. */
export const sessionStore = (): KeyValueStore =>
  storeOver(attempt(() => window.sessionStorage, null))

function storeOver(storage: Storage | null): KeyValueStore {
  if (!storage) return NO_STORE
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
