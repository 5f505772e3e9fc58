import { expect, it } from 'vitest'
import { LINE_TIMEOUT, LINES } from './limits.ts'

it('gives up on a line after about a second, and never on a long story', () => {
  expect(LINE_TIMEOUT).toBeLessThanOrEqual(1000)
  expect(LINES).toBeGreaterThan(10_000)
})
