/** What one entry may take on a slow device, in ms: with less left, the next pause is waited for. */
const ENOUGH = 20

/**
 * Lays out the whole text below Play, an entry at a time and only while the browser has nothing else
 * to do; until then it does so for what comes into sight (text-page.css). From then on all of it
 * stands where it stays, which `data-text="whole"` on the root says.
 */
export function layOutText(): void {
  // Where a browser has no such pauses, the style sheet has nothing wait for one.
  if (!('requestIdleCallback' in window)) return
  const later = document.querySelectorAll<HTMLElement>('[data-later] :is(.entry, .sources)')
  const waiting = [...later]
  const some = (pause: IdleDeadline) => {
    do {
      const next = waiting.shift()
      next?.toggleAttribute('data-laid', true)
      next?.getBoundingClientRect()
    } while (waiting.length > 0 && pause.timeRemaining() > ENOUGH)
    if (waiting.length > 0) requestIdleCallback(some)
    else document.documentElement.dataset.text = 'whole'
  }
  requestIdleCallback(some)
}
