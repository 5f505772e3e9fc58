/** Does things with the frames of the page. */
export interface Framed {
  /** Has something done with the next frame; of what was asked for since the last, only the last. */
  ask(act: () => void): void
  /** Does nothing more. */
  stop(): void
}

/** A step's picture is asked for with the frame that shows its caption, which so never waits for it. */
export function withFrame(): Framed {
  let frame = 0
  let asked: (() => void) | null = null
  const now = () => {
    const act = asked
    asked = null
    act?.()
  }
  return {
    ask(act) {
      if (!asked) frame = requestAnimationFrame(now)
      asked = act
    },
    stop: () => cancelAnimationFrame(frame),
  }
}
