import type { Tab } from './tab.ts'

interface Shown {
  state: unknown
  hash: string
}

/** A tab's history as browsers keep it, with what a reader can do to it. */
export class FakeTab implements Tab {
  readonly entries: Shown[] = [{ state: null, hash: '' }]
  at = 0
  readonly #arrivals: (() => void)[] = []

  get #here(): Shown {
    return this.entries[this.at] ?? { state: null, hash: '' }
  }

  hash = () => this.#here.hash
  state = () => this.#here.state

  replace = (state: unknown, hash: string): void => {
    this.entries[this.at] = { state: structuredClone(state), hash }
  }

  push = (state: unknown, hash: string): void => {
    this.entries.splice(this.at + 1)
    this.entries.push({ state: structuredClone(state), hash })
    this.at += 1
  }

  onArrival(act: () => void): void {
    this.#arrivals.push(act)
  }

  back(): void {
    setTimeout(() => this.go(-1))
  }

  /** The page is loaded anew: nothing of it listens any more. */
  reload(): void {
    this.#arrivals.length = 0
  }

  #arrive(): void {
    for (const act of this.#arrivals) act()
  }

  /** The reader opens an address in this page; the one that is open already takes its own place. */
  open(hash: string): void {
    if (hash === this.hash()) this.replace(null, hash)
    else this.push(null, hash)
    this.#arrive()
  }

  /** Back or Forward; false where that leaves the page. */
  go(by: -1 | 1): boolean {
    if (!this.entries[this.at + by]) return false
    this.at += by
    this.#arrive()
    return true
  }
}
