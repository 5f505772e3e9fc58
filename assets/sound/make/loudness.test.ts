import { describe, expect, it } from 'vitest'
import { integrated, maxMomentary } from './loudness.ts'
import { addAt, draw, fromDb, samples } from './pcm.ts'

/** A sine of `db` decibels under full scale (its peak), which both speakers play. */
function sine(db: number, seconds: number, hz = 997) {
  return draw(seconds, (t) => fromDb(db) * Math.sin(2 * Math.PI * hz * t))
}

/** Sines one after another: pairs of decibels and seconds. */
function steps(...parts: readonly (readonly [number, number])[]) {
  const whole = new Float32Array(samples(parts.reduce((sum, [, s]) => sum + s, 0)))
  let at = 0
  for (const [db, seconds] of parts) {
    addAt(whole, sine(db, seconds, 1000), at)
    at += seconds
  }
  return whole
}

describe('The loudness meter', () => {
  it('reads 997 Hz at -23 dBFS in both speakers as -23 LUFS', () => {
    expect(integrated(sine(-23, 5))).toBeCloseTo(-23, 1)
  })

  it('reads 997 Hz at full scale in both speakers as 0 LUFS (BS.1770: -3.01 for one)', () => {
    expect(integrated(sine(0, 5))).toBeCloseTo(0, 1)
  })

  it('reads -33 where the sine is ten decibels lower (EBU Tech 3341, case 2)', () => {
    expect(integrated(sine(-33, 20, 1000))).toBeCloseTo(-33, 1)
  })

  it('leaves out the quiet parts before and after (case 3)', () => {
    expect(integrated(steps([-36, 10], [-23, 60], [-36, 10]))).toBeCloseTo(-23, 1)
  })

  it('leaves out near silence too (case 4)', () => {
    const sound = steps([-72, 10], [-36, 10], [-23, 60], [-36, 10], [-72, 10])
    expect(integrated(sound)).toBeCloseTo(-23, 1)
  })

  it('weighs low tones less and high ones more, as ears do', () => {
    expect(integrated(sine(-23, 3, 25))).toBeLessThan(-33)
    expect(integrated(sine(-23, 3, 8000))).toBeCloseTo(-19.7, 0)
  })

  it('reads silence as nothing at all', () => {
    expect(integrated(new Float32Array(samples(2)))).toBe(Number.NEGATIVE_INFINITY)
  })

  it('reads 400 ms of a tone at its level, and 100 ms of it six decibels lower', () => {
    expect(maxMomentary(sine(-23, 0.4))).toBeCloseTo(-23, 1)
    expect(maxMomentary(sine(-23, 0.1))).toBeCloseTo(-29, 1)
  })
})
