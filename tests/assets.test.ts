import { expect, it } from 'vitest'
import { hasChanged, KINDS } from './assets/digest.ts'

it.each(KINDS)('%s is as it was when its own tests last passed', (kind) => {
  expect(hasChanged(kind), 'after a change to assets: npm run assets').toBe(false)
})
