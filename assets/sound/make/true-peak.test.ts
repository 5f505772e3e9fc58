import { describe, expect, it } from 'vitest'
import { draw, RATE, samplePeak } from './pcm.ts'
import { truePeak } from './true-peak.ts'

/** A tone that fades in and out, so that its edges make no peak of their own. */
function tone(hz: number, phase: number, height: number) {
  return draw(0.1, (t) => {
    const edge = Math.min(1, t / 0.02, (0.1 - t) / 0.02)
    return height * edge * Math.sin(2 * Math.PI * hz * t + phase)
  })
}

describe('The true-peak meter', () => {
  it('reads 0.5 of full scale as -6 dBTP whatever the phase (EBU Tech 3341, cases 15 to 18)', () => {
    for (const degrees of [0, 45, 60, 67.5]) {
      const peak = truePeak(tone(RATE / 4, (degrees * Math.PI) / 180, 0.5))
      expect(peak).toBeLessThan(-5.8)
      expect(peak).toBeGreaterThan(-6.4)
    }
  })

  it('finds the peak between the samples, three decibels over the largest of them', () => {
    const between = tone(RATE / 4, Math.PI / 4, 1)
    expect(20 * Math.log10(samplePeak(between))).toBeCloseTo(-3, 1)
    expect(truePeak(between)).toBeGreaterThan(-0.4)
  })

  it('never reads less than the largest sample', () => {
    const click = Float32Array.from({ length: 99 }, (_, i) => (i === 50 ? 0.7 : 0))
    expect(truePeak(click)).toBeGreaterThanOrEqual(20 * Math.log10(samplePeak(click)) - 1e-6)
  })

  it('reads silence as nothing at all', () => {
    expect(truePeak(new Float32Array(100))).toBe(Number.NEGATIVE_INFINITY)
  })
})
