import { expect, it } from 'vitest'
import plates from '../assets/art/plates.json'
import { quotationsIn } from '../src/check/quotations.ts'

it('what a drawing shows is said in words of ours: nothing in it is quoted, and nobody is named', () => {
  const alts = Object.values(plates).map(({ alt }) => alt)
  expect(alts.length).toBeGreaterThan(20)
  for (const alt of alts) {
    const { found, stray } = quotationsIn(alt)
    expect([...found, ...stray], alt).toEqual([])
    expect(alt).not.toMatch(/Biden|Putin|Kennedy|Dobrynin|Ioffe/)
  }
})
