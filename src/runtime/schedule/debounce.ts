/** The times of a debounced call, in ms. */
export interface DebounceTimes {
  /** A call that comes sooner than this after another belongs to a burst. */
  readonly burst: number
  /** How long a burst has to have ended before its last call is run. */
  readonly quiet: number
}

/**
 * Debounces calls: a call on its own runs at once; of a burst only the first and the last run, the
 * last once the burst is over.
 * @returns runs what it is given, now or later, or drops it for what comes after.
 */
export function debounce({ burst, quiet }: DebounceTimes): (act: () => void) => void {
  let last = Number.NEGATIVE_INFINITY
  let due: ReturnType<typeof setTimeout> | undefined
  return (act) => {
    clearTimeout(due)
    const now = performance.now()
    const inBurst = now - last < burst
    last = now
    if (inBurst) due = setTimeout(act, quiet)
    else act()
  }
}
