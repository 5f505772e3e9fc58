const waiting = new Set<() => void>()
let frame = 0
let moment: MessagePort | null = null

/**
 * Does something once the words of this moment stand, and still before they are painted: what makes
 * the browser lay out the page, or is long, keeps no caption waiting, and nothing on the screen is
 * ever of two moments. Done once, however often it was asked for since.
 */
export function beforePaint(callback: () => void): void {
  if (waiting.size === 0) soon()
  waiting.add(callback)
}

/** As soon as the browser has a moment, and at the latest with the frame; a hidden page has none. */
function soon(): void {
  frame = requestAnimationFrame(now)
  moment ??= momentFor(now)
  moment.postMessage(null)
}

/** What brings a moment, with every message: making one anew for each takes longer than the message. */
function momentFor(callback: () => void): MessagePort {
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = callback
  return port2
}

async function now(): Promise<void> {
  cancelAnimationFrame(frame)
  const callbacks = [...waiting]
  waiting.clear()
  for (const callback of callbacks) {
    callback()
    // What was drawn stands before the next one measures: so the page is laid out once.
    await null
  }
}
