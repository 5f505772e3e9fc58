import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { call, outside } from './made.ts'
import { noiseFor } from './noise.ts'

const WORSENING = ['noise-clean', 'noise-faint', 'noise-noisy', 'noise-broken']

describe('The noise to hear', () => {
  it('is one of four, by what the wire has', () => {
    expect([0, 0.06, 0.38, 0.7, 1].map((noise) => noiseFor(call(noise)))).toEqual([
      'noise-clean',
      'noise-clean',
      'noise-faint',
      'noise-noisy',
      'noise-broken',
    ])
  })

  it('never falls as the noise of the wire rises', () => {
    const rank = (noise: number) => WORSENING.indexOf(noiseFor(call(noise)) ?? '')
    const unit = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(unit, unit, (a, b) => {
        expect(rank(Math.max(a, b))).toBeGreaterThanOrEqual(rank(Math.min(a, b)))
      }),
    )
  })

  it('is the same for every line while the grades are withheld, and none of the four', () => {
    const heard = [0, 0.3, 1].map((noise) => noiseFor(call(noise, null, 'neutral')))
    expect(new Set(heard)).toEqual(new Set(['noise-neutral']))
    expect(WORSENING).not.toContain('noise-neutral')
  })

  it('is the worst one where the number makes no sense', () => {
    expect(noiseFor(call(Number.NaN))).toBe('noise-broken')
    expect(noiseFor(call(7))).toBe('noise-broken')
  })

  it('is none where there is no wire', () => {
    expect(noiseFor(outside())).toBeNull()
  })
})
