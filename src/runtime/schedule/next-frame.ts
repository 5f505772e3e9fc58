/** Work that is done with the next animation frame. */
export interface NextFrame {
  /** Has it done with the next frame; of what was asked for since the last frame, only the last. */
  request(act: () => void): void
  /** Drops what was asked for. */
  cancel(): void
}

/** Runs the latest request of each animation frame. */
export function createNextFrame(): NextFrame {
  let frame = 0
  let latest: (() => void) | null = null
  const run = () => {
    const act = latest
    latest = null
    act?.()
  }
  return {
    request(act) {
      if (!latest) frame = requestAnimationFrame(run)
      latest = act
    },
    cancel: () => cancelAnimationFrame(frame),
  }
}
