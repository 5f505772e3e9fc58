/** Bounds on an exploration, over all of its surveys: choices taken, and steps of ink. */
export interface Bounds {
  readonly choices: number
  readonly steps: number
}

/**
 * As many as a minute allows on a machine of today, so that a check comes back. They count what is
 * done and not the minute: a story passes or fails alike on every machine.
 */
export const BOUNDS: Bounds = { choices: 40_000, steps: 10_000_000 }

/** A bound that an exploration came to. */
export interface Reached {
  readonly what: keyof Bounds
  readonly most: number
}

/** What is left of the bounds. */
export class Budget {
  readonly #bounds: Bounds
  readonly #steps: () => number
  #choices = 0

  /** `steps` tells how many steps ink has taken in all. */
  constructor(bounds: Bounds, steps: () => number) {
    this.#bounds = bounds
    this.#steps = steps
  }

  /** To be told of every choice that is taken. */
  countChoice(): void {
    this.#choices += 1
  }

  /** A bound, where nothing of it is left; else `null`. */
  reached(what: keyof Bounds): Reached | null {
    const spent = what === 'choices' ? this.#choices : this.#steps()
    return spent >= this.#bounds[what] ? { what, most: this.#bounds[what] } : null
  }
}
