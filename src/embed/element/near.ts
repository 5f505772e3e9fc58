/** How near the viewport an element counts as near, in CSS px. */
const NEAR = '300px'

/** How long it must stay near, in ms: what is only scrolled past is not loaded. */
const DWELL = 200

const ACTS = ['scroll', 'pointerdown', 'touchstart', 'keydown', 'wheel'] as const

/**
 * Calls `near` once the element is near the viewport, and `stays` once it has stayed there and the
 * reader has acted on the page: a page that nobody touches loads nothing but the façades.
 * @returns stops watching.
 */
export function observeNear(element: Element, near: () => void, stays: () => void): () => void {
  let isNear = false
  let acted = false
  let dwelling: ReturnType<typeof setTimeout> | undefined
  const settle = () => {
    clearTimeout(dwelling)
    if (isNear && acted) dwelling = setTimeout(stays, DWELL)
  }
  const act = () => {
    acted = true
    stopListening()
    settle()
  }
  const stopListening = () => {
    for (const name of ACTS) removeEventListener(name, act, true)
  }
  for (const name of ACTS) addEventListener(name, act, { capture: true, passive: true })
  const observer = new IntersectionObserver(
    (entries) => {
      isNear = entries.at(-1)?.isIntersecting ?? false
      if (isNear) near()
      settle()
    },
    { rootMargin: NEAR },
  )
  observer.observe(element)
  return () => {
    observer.disconnect()
    stopListening()
    clearTimeout(dwelling)
  }
}
