const waiting = new Set<() => void>()

/**
 * Does something once the words of this moment stand, and still before they are painted: what makes
 * the browser lay out the page, or is long, keeps no caption waiting, and nothing on the screen is
 * ever of two moments. Done once, however often it was asked for since.
 */
export function beforePaint(act: () => void): void {
  if (waiting.size === 0) soon()
  waiting.add(act)
}

/** As soon as the browser has a moment, and at the latest with the frame; a hidden page has none. */
function soon(): void {
  const frame = requestAnimationFrame(now)
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = now
  port2.postMessage(null)

  function now(): void {
    cancelAnimationFrame(frame)
    port1.close()
    const acts = [...waiting]
    waiting.clear()
    for (const act of acts) act()
  }
}
