import { describe, expect, it } from 'vitest'
import { gainOf } from './volumes.ts'

describe('A volume', () => {
  it('is nothing at 0, all at 1, and a quarter of the swing in the middle', () => {
    expect([0, 0.5, 1].map(gainOf)).toEqual([0, 0.25, 1])
  })

  it('outside its range, or no number, does no harm', () => {
    expect([-1, 3, Number.NaN].map(gainOf)).toEqual([0, 1, 0])
  })
})
