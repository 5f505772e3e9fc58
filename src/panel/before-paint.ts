const callbacks = new Set<() => void>()
let frame = 0
let port: MessagePort | null = null

/**
 * Runs a callback once the current task's updates are in the page, and before they are painted: what
 * forces layout, or takes long, holds up no caption, and one frame never shows two states. A callback
 * added again before then runs once. (Not in `runtime/schedule`: imports run downward, and the panel lies below.)
 */
export function beforePaint(callback: () => void): void {
  if (callbacks.size === 0) schedule()
  callbacks.add(callback)
}

/** In the next task, and at the latest with the next frame; a hidden page has no frames. */
function schedule(): void {
  frame = requestAnimationFrame(flush)
  port ??= portThatRuns(flush)
  port.postMessage(null)
}

/** A port whose every message runs the callback: making a channel for each takes longer than the message. */
function portThatRuns(callback: () => void): MessagePort {
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = callback
  return port2
}

async function flush(): Promise<void> {
  cancelAnimationFrame(frame)
  const due = [...callbacks]
  callbacks.clear()
  for (const callback of due) {
    callback()
    // What was drawn stands before the next one measures: so the page is laid out once.
    await null
  }
}
