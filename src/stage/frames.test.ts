import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { runFrames } from './frames.ts'
import { changeBetween, type Pace, paceAfter } from './transition.ts'

/** Frames that are given by hand. */
let waiting: FrameRequestCallback | null = null
let clock = 0

beforeEach(() => {
  vi.stubGlobal('requestAnimationFrame', (then: FrameRequestCallback) => {
    waiting = then
    return 1
  })
  vi.stubGlobal('cancelAnimationFrame', () => {
    waiting = null
  })
})
afterEach(() => vi.unstubAllGlobals())

/** Runs a change on a machine that takes so many ms to a frame. @returns what was drawn, and the pace after. */
function change(pace: Pace, frame: number): { drawn: number[]; pace: Pace } {
  const drawn: number[] = []
  let after = pace
  runFrames(
    600,
    pace,
    (elapsed) => drawn.push(elapsed),
    (frames) => {
      after = paceAfter(pace, frames)
    },
  )
  while (waiting) {
    const then = waiting
    waiting = null
    then(clock)
    clock += frame
  }
  return { drawn, pace: after }
}

const CALL = { scene: 'call', plates: [], wire: null }

describe('A change', () => {
  it('is drawn at every frame where frames are in time, ends at its end, and asks for no more', () => {
    const { drawn, pace } = change('moving', 16)
    expect(drawn).toHaveLength(39)
    expect(drawn.at(-1)).toBe(600)
    expect(waiting).toBeNull()
    expect(pace).toBe('moving')
  })

  it('comes down in steps where frames are late: without moves, in fewer frames, as a cut', () => {
    const seen: [Pace, number][] = []
    let pace: Pace = 'moving'
    // Slow at every frame; slower still once few are drawn.
    for (const frame of [50, 50, 200]) {
      const now = change(pace, frame)
      seen.push([pace, now.drawn.length])
      pace = now.pace
    }
    expect(seen).toEqual([
      ['moving', 13],
      ['smooth', 13],
      ['stepped', 4],
    ])
    expect(pace).toBe('still')
    expect(changeBetween(CALL, CALL, pace !== 'still')).toBe('cut')
  })

  it('is drawn less often once it is stepped, however fast frames come', () => {
    expect(change('stepped', 16).drawn.length).toBeLessThan(9)
  })

  it('can be ended at once, and stopped where it is', () => {
    const drawn: number[] = []
    const ended = runFrames(
      600,
      'smooth',
      (elapsed) => drawn.push(elapsed),
      () => {},
    )
    ended.finish()
    expect(drawn).toEqual([600])
    const stopped = runFrames(
      600,
      'smooth',
      (elapsed) => drawn.push(elapsed),
      () => {},
    )
    stopped.stop()
    expect(drawn).toEqual([600])
    expect(waiting).toBeNull()
  })
})
