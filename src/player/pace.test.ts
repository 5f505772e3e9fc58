import { describe, expect, it } from 'vitest'
import { readingTime } from './index.ts'

describe('the pace of lines that go by themselves', () => {
  it('leaves a long line longer than a short one, and never less than a look', () => {
    const short = readingTime('Both laugh.', 1)
    const long = readingTime(
      'I’ll repeat that: do not re-invade Ukraine, or there will be sanctions.',
      1,
    )
    expect(short).toBeGreaterThan(1500)
    expect(long).toBeGreaterThan(short + 2000)
  })

  it('is twice as quick at twice the pace', () => {
    expect(readingTime('One two three.', 2)).toBeCloseTo(readingTime('One two three.', 1) / 2)
  })
})
