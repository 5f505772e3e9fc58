/** How near the viewport an element counts as near, in CSS px. */
const NEAR = { rootMargin: '300px' }

/** How long it must stay near, in ms: what is only scrolled past is not loaded. */
const DWELL = 200

const EVENTS = ['scroll', 'pointerdown', 'keydown', 'wheel'] as const

let acted = false
const waiting = new Set<() => void>()

function onEvent(): void {
  acted = true
  for (const name of EVENTS) removeEventListener(name, onEvent, true)
  for (const call of waiting) call()
  waiting.clear()
}

/**
 * Calls once the reader has acted on the page, or at once where that has been: a page that nobody
 * touches loads nothing but façades. One set of listeners serves all players.
 * @returns stops waiting.
 */
export function onceActed(call: () => void): () => void {
  if (acted) call()
  else {
    waiting.add(call)
    // Only the first time adds anything.
    for (const name of EVENTS) addEventListener(name, onEvent, { capture: true, passive: true })
  }
  return () => waiting.delete(call)
}

/** Tells whether the element is near the viewport, and each time that this changes. @returns stops watching. */
export function observeNear(element: Element, tell: (near: boolean) => void): () => void {
  const observer = new IntersectionObserver((entries) => {
    tell(entries.at(-1)?.isIntersecting === true)
  }, NEAR)
  observer.observe(element)
  return () => observer.disconnect()
}

/** Calls once the element has stayed near the viewport for a while. @returns stops watching. */
export function observeStay(element: Element, stays: () => void): () => void {
  let dwelling: ReturnType<typeof setTimeout> | undefined
  const leave = observeNear(element, (near) => {
    clearTimeout(dwelling)
    if (near) dwelling = setTimeout(stays, DWELL)
  })
  return () => {
    leave()
    clearTimeout(dwelling)
  }
}
