import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultConfig, queryOf, readConfig } from './config.ts'

const work = { exchange: ['late', 'tide', 'clock'] }

describe('a class link', () => {
  it('asks for the usual lesson when it says nothing', () => {
    expect(readConfig('', work)).toEqual({ config: defaultConfig(work), faults: [] })
    expect(queryOf(defaultConfig(work), work)).toBe('')
  })

  it('holds the whole configuration, and gives it back', () => {
    const config = fc.record({
      lines: fc
        .subarray(work.exchange, { minLength: 1 })
        .map((lines) => work.exchange.filter((line) => lines.includes(line))),
      order: fc.constantFrom('told' as const, 'shuffled' as const),
      clean: fc.boolean(),
      minutes: fc.option(fc.integer({ min: 1, max: 240 })),
      checks: fc.boolean(),
      transfer: fc.boolean(),
      seed: fc.nat(),
      criterion: fc.constantFrom('score' as const, 'completion' as const),
    })
    fc.assert(
      fc.property(config, (asked) => {
        expect(readConfig(queryOf(asked, work), work)).toEqual({ config: asked, faults: [] })
      }),
    )
  })

  it('that names a line that is gone leaves it out and says so', () => {
    const { config, faults } = readConfig('lines=tide,lost', work)
    expect(config.lines).toEqual(['tide'])
    expect(faults).toEqual([{ name: 'lines', asked: 'lost', why: 'gone' }])
  })

  it('that names only lines that are gone asks about all', () => {
    expect(readConfig('lines=lost', work).config.lines).toEqual(work.exchange)
  })

  it('that says a thing twice is taken by the first, and says so', () => {
    const { config, faults } = readConfig('minutes=15&minutes=45', work)
    expect(config.minutes).toBe(15)
    expect(faults).toEqual([{ name: 'minutes', asked: '45', why: 'twice' }])
  })

  it('of any text gives a lesson that can be held', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (name, value) => {
        const query = `lines=${encodeURIComponent(value)}&seed=${name}&order=${value}&minutes=-1`
        const { config } = readConfig(query, work)
        expect(config.lines.every((line) => work.exchange.includes(line))).toBe(true)
        expect(config.minutes).toBeNull()
      }),
    )
  })
})
