/** How much of what is in view moves on at a time: the rest stays, to read on from. */
const SHARE = 0.8

/** Less than this, in px, is a rounding of the browser's and nothing to read. */
const NOTHING = 1

type Scrolled = Pick<Element, 'scrollTop' | 'scrollHeight' | 'clientHeight'>

/**
 * Scrolls within a screen, so that no key leads past words that were not in view.
 * @param by 1 down, -1 up
 * @returns whether there was anything left to scroll to
 */
export function scrolledWithin(place: Scrolled, by: -1 | 1): boolean {
  const { scrollTop, scrollHeight, clientHeight } = place
  const left = by === 1 ? scrollHeight - clientHeight - scrollTop : scrollTop
  if (left <= NOTHING) return false
  place.scrollTop = scrollTop + by * Math.min(left, clientHeight * SHARE)
  return true
}
