import { type Pace, STEP_MS } from './transition.ts'

/** A run of animation frames. */
export interface Run {
  /** Draws the end at once and asks for no more frames. */
  finish(): void
  /** Stops where it is. */
  stop(): void
}

/**
 * Draws a change frame by frame, asking for frames only while it lasts.
 * @param length in ms.
 * @param pace `stepped` draws one frame in several.
 * @param draw is given the ms since the start; lastly the length.
 * @param done is given the ms between frames, once, after the last was drawn.
 */
export function runFrames(
  length: number,
  pace: Pace,
  draw: (elapsed: number) => void,
  done: (frames: readonly number[]) => void,
): Run {
  const frames: number[] = []
  const least = pace === 'stepped' ? STEP_MS : 0
  let start: number | null = null
  let last = 0
  let drawn = Number.NEGATIVE_INFINITY
  let asked = requestAnimationFrame(frame)

  function frame(now: number): void {
    if (start === null) start = now
    else frames.push(now - last)
    last = now
    const elapsed = now - start
    if (elapsed >= length) {
      finish()
      return
    }
    asked = requestAnimationFrame(frame)
    if (elapsed - drawn < least) return
    drawn = elapsed
    draw(elapsed)
  }

  function finish(): void {
    cancelAnimationFrame(asked)
    draw(length)
    done(frames)
  }

  return { finish, stop: () => cancelAnimationFrame(asked) }
}
