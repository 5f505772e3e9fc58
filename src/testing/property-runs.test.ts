import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { globSync } from 'tinyglobby'
import { describe, expect, it } from 'vitest'
import { runs } from './thorough.ts'

const ROOT = new URL('../..', import.meta.url).pathname
const IGNORE = ['**/node_modules/**', 'tests/bench/peers/**']
const TESTS = globSync('{src,tests,assets}/**/*.test.{ts,tsx}', { cwd: ROOT, ignore: IGNORE })
const textOf = (file: string): string => readFileSync(join(ROOT, file), 'utf8')

describe('a property', () => {
  it('that names no number is tried with a tenth of the cases, unless everything is tried', () => {
    let tried = 0
    fc.assert(
      fc.property(fc.boolean(), () => {
        tried += 1
      }),
    )
    expect(tried).toBe(runs(100))
  })

  it('nowhere names a number that is the same whether everything is tried or not', () => {
    const properties = TESTS.filter((file) => textOf(file).includes('fc.assert('))
    expect(properties.length).toBeGreaterThan(30)
    const fixed = properties.filter((file) => /\bnumRuns: \d/.test(textOf(file)))
    expect(fixed).toEqual([])
  })
})
