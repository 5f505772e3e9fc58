/** How far the clock jumps whenever somebody looks at it, in ms: as on a machine that is busy elsewhere. */
const JUMP = 5_000

/**
 * Does something while every look at the clock finds it seconds further on. What counts steps does not
 * notice; what counts milliseconds is over its limit at once.
 */
export function underWildClock<T>(act: () => T): T {
  const calm = { Date: globalThis.Date, now: performance.now }
  let time = calm.Date.now()
  const look = () => {
    time += JUMP
    return time
  }
  globalThis.Date = class extends calm.Date {
    constructor(...parts: [] | [string | number | Date]) {
      super(parts[0] ?? look())
    }
    static override now = look
  } as DateConstructor
  performance.now = look
  try {
    return act()
  } finally {
    globalThis.Date = calm.Date
    performance.now = calm.now
  }
}
