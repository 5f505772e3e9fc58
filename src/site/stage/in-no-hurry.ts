/** A step that comes sooner than this after another is one of a hurry, in ms. */
const HURRY = 300
/** How long a hurry has to have ended, in ms. */
const STOPPED = 150

/**
 * Does at once what is asked for now and then; of what is asked for in a hurry, only the last, once
 * the hurry is over. Printing takes a processor that words need more.
 * @returns asks for something to be done.
 */
export function inNoHurry(): (act: () => void) => void {
  let last = Number.NEGATIVE_INFINITY
  let due: ReturnType<typeof setTimeout> | undefined
  return (act) => {
    clearTimeout(due)
    const now = performance.now()
    const hurried = now - last < HURRY
    last = now
    if (hurried) due = setTimeout(act, STOPPED)
    else act()
  }
}
