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
  /** Calls when another entry, or another address, is shown than before. */
  onArrival(act: () => void): void
}

/** The browser's own. What it refuses, because too much is asked in too short a time, is not kept. */
export const browserTab = (): Tab => ({
  hash: () => window.location.hash,
  state: () => window.history.state,
  replace: (state, hash) =>
    attempt(() => window.history.replaceState(state, '', addressWith(hash))),
  push: (state, hash) => attempt(() => window.history.pushState(state, '', addressWith(hash))),
  back: () => window.history.back(),
  onArrival(act) {
    // Browsers differ in which of the two tells of a new address.
    window.addEventListener('popstate', act)
    window.addEventListener('hashchange', act)
  },
})

const addressWith = (hash: string): string =>
  window.location.pathname + window.location.search + hash

function attempt(act: () => void): void {
  try {
    act()
  } catch {}
}
