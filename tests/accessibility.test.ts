import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const text = readFileSync(join(root, 'docs/accessibility.md'), 'utf8')

/** Levels A and AA of WCAG 2.2, by number. */
const CRITERIA = {
  A: '1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2',
  AA: '1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3',
}

interface Row {
  readonly number: string
  readonly level: string
  readonly heldBy: string
}

const rows: Row[] = [...text.matchAll(/^\| (\d[\d.]+) [^|]+\| (A+) \| [^|]+\| ([^|]+) \|$/gm)].map(
  ([, number = '', level = '', heldBy = '']) => ({ number, level, heldBy }),
)

/** Tests as the table names them: the file, and the test's name in full. */
const namedIn = (heldBy: string): [file: string, name: string][] =>
  [...heldBy.matchAll(/`([^`]+\.tsx?)`: “([^”]+)”/g)].map(([, file = '', name = '']) => [
    file,
    name,
  ])

/** The names of a file's tests as patterns: what a name takes from its case may be anything. */
function testsIn(file: string): RegExp[] {
  const source = existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : ''
  const names = source.matchAll(/\b(?:test|it)\(\s*(['`])((?:(?!\1)[\s\S])+)\1/g)
  return [...names].map(([, , name = '']) => {
    const pieces = name.split(/\$\{[^}]+\}/)
    return new RegExp(
      `^${pieces.map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.+')}$`,
    )
  })
}

describe('the table of WCAG 2.2', () => {
  it('lists each criterion of levels A and AA once, in order, and no other', () => {
    const listed = (level: string) =>
      rows.filter((row) => row.level === level).map(({ number }) => number)
    expect(listed('A').join(' ')).toBe(CRITERIA.A)
    expect(listed('AA').join(' ')).toBe(CRITERIA.AA)
    expect(text).toContain('4.1.1 (Parsing) was removed')
  })

  it('names for each a test, or what is to be looked at, or that nothing need be', () => {
    const without = rows.filter(
      ({ heldBy }) =>
        namedIn(heldBy).length === 0 && !/^(to be looked at by hand: .|none needed$)/.test(heldBy),
    )
    expect(without).toEqual([])
  })

  it('names only tests that there are', () => {
    const named = rows.flatMap(({ heldBy }) => namedIn(heldBy))
    expect(named.length).toBeGreaterThan(40)
    const gone = named.filter(([file, name]) => !testsIn(file).some((test) => test.test(name)))
    expect(gone).toEqual([])
  })
})
