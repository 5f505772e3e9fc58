/** The history of a tab, as far as it is used here. */
export interface Tab {
  /** The part of the address from `#` on; empty without one. */
  hash(): string
  /** What the entry that is shown keeps. */
  state(): unknown
  /** Changes the entry that is shown. */
  replace(state: unknown, hash: string): void
  /** Adds an entry after the one that is shown, and shows it. */
  push(state: unknown, hash: string): void
  /** Shows the entry before, some time after this. */
  back(): void
  /** Opens an address in this page, as a link to it does. @param hash with its `#` */
  open(hash: string): void
  /** Calls when another entry, or another address, is shown than before. */
  onArrival(act: () => void): void
}

/** The browser's own. What it refuses, because too much is asked in too short a time, is not kept. */
export const browserTab = (): Tab => ({
  hash: () => window.location.hash,
  state: () => window.history.state,
  replace: write('replaceState'),
  push: write('pushState'),
  back: () => window.history.back(),
  open: (hash) => window.location.assign(hash),
  onArrival(act) {
    // Browsers differ in which of the two tells of a new address.
    window.addEventListener('popstate', act)
    window.addEventListener('hashchange', act)
  },
})

const write = (how: 'replaceState' | 'pushState') => (state: unknown, hash: string) => {
  const { pathname, search } = window.location
  try {
    window.history[how](state, '', pathname + search + hash)
  } catch {}
}
