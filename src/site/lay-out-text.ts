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
  // One a pause: a key that is pressed meanwhile waits for no more than that.
  const some = () => {
    const next = waiting.shift()
    next?.toggleAttribute('data-laid', true)
    next?.getBoundingClientRect()
    if (waiting.length > 0) requestIdleCallback(some)
    else document.documentElement.dataset.text = 'whole'
  }
  requestIdleCallback(some)
}
