import { describe, expect, it } from 'vitest'
import { rhythmOf } from './index.ts'

describe('the rhythm of spoken words', () => {
  it('has a beat for about each syllable and a rest after each word', () => {
    const rests = (text: string) => rhythmOf(text).filter((beat) => beat === 0).length
    expect(rests('don’t put your boats there')).toBe(5)
    expect(rhythmOf('potato')).toHaveLength(4)
    expect(rhythmOf('вода')).toHaveLength(3)
  })

  it('is louder in long words, and never beyond 1', () => {
    const loudest = (text: string) => Math.max(...rhythmOf(text))
    expect(loudest('internationalisation')).toBeGreaterThan(loudest('no'))
    expect(loudest('x'.repeat(500))).toBeLessThanOrEqual(1)
  })

  it('is nothing without words', () => {
    expect(rhythmOf(' … ')).toEqual([])
  })
})
