import { describe, expect, it } from 'vitest'
import { draw } from './pcm.ts'
import { seam } from './seam.ts'

function sine(hz: number, seconds: number) {
  return draw(seconds, (t) => Math.sin(2 * Math.PI * hz * t))
}

describe('The seam of a loop', () => {
  it('is as smooth as the rest where whole periods fit', () => {
    expect(seam(sine(440, 1))).toBeLessThan(1.01)
  })

  it('shows where a period is cut short', () => {
    expect(seam(sine(440.5, 1))).toBeGreaterThan(1.9)
    expect(seam(sine(440.25, 1))).toBeGreaterThan(10)
  })
})
