import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { STANDINGS } from '../../reconstruction/index.ts'
import { runs } from '../../testing/thorough.ts'
import { type Grid, shownBy } from './filter.ts'

const GRID: Grid = {
  columns: [
    { record: 'W', party: 'US' },
    { record: 'K', party: 'RU' },
    { record: 'T', party: '' },
  ],
  rows: [
    ['states', 'in-part', 'silent'],
    ['silent', 'states', 'states'],
    ['silent', 'silent', ''],
  ],
}

const ALL = { party: '', record: '', how: '' }

describe('the table of lines and records', () => {
  it('shows all of it where nothing is asked for', () => {
    expect(shownBy(GRID, ALL)).toEqual({ columns: [true, true, true], rows: [true, true, true] })
  })

  it('shows one side’s columns, and the lines to which one of them stands as asked', () => {
    expect(shownBy(GRID, { ...ALL, party: 'US', how: 'states' })).toEqual({
      columns: [true, false, false],
      rows: [true, false, false],
    })
  })

  it('shows a record of no side', () => {
    expect(shownBy(GRID, { ...ALL, record: 'T', how: 'states' })).toEqual({
      columns: [false, false, true],
      rows: [false, true, false],
    })
  })

  it('never shows a line for a standing that no shown column has', () => {
    const how = fc.constantFrom('', ...STANDINGS)
    const columns = fc.array(
      fc.record({ record: fc.string(), party: fc.constantFrom('', 'a', 'b') }),
      {
        minLength: 1,
        maxLength: 12,
      },
    )
    const grid = columns.chain((all) =>
      fc.record({
        columns: fc.constant(all),
        rows: fc.array(fc.array(how, { minLength: all.length, maxLength: all.length })),
      }),
    )
    fc.assert(
      fc.property(grid, fc.constantFrom('', 'a', 'b'), how, (one, party, asked) => {
        const shown = shownBy(one, { party, record: '', how: asked })
        one.rows.forEach((row, at) => {
          const has = row.some((standing, column) => shown.columns[column] && standing === asked)
          expect(shown.rows[at]).toBe(asked === '' || has)
        })
      }),
      { numRuns: runs(300) },
    )
  })
})
