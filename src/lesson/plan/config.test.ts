import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { configFor, defaultConfig, goneIn, LEVELS, queryOf, readConfig } from './config.ts'

const work = { exchange: ['late', 'tide', 'clock'] }
const plans = { 15: 'lines=late,clock&minutes=8&checks=0' }

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
      sure: fc.boolean(),
      level: fc.constantFrom(...LEVELS),
      seed: fc.nat(),
      criterion: fc.constantFrom('score' as const, 'completion' as const),
    })
    fc.assert(
      fc.property(config, (asked) => {
        expect(readConfig(queryOf(asked, work), work)).toEqual({ config: asked, faults: [] })
        expect(readConfig(queryOf(asked, work, plans), work, plans)).toEqual({
          config: asked,
          faults: [],
        })
      }),
    )
  })

  it('may name a plan, and then says only what differs from it', () => {
    const planned = configFor({ lines: ['late', 'clock'], minutes: 8, checks: false }, work)
    expect(queryOf(planned, work, plans)).toBe('plan=15')
    expect(queryOf({ ...planned, clean: false, minutes: null }, work, plans)).toBe(
      'plan=15&minutes=0&clean=0',
    )
    expect(queryOf(defaultConfig(work), work, plans)).toBe('')
    expect(readConfig('plan=90', work, plans)).toEqual({
      config: defaultConfig(work),
      faults: [{ name: 'plan', asked: '90', why: 'unknown' }],
    })
    for (const name of ['constructor', '__proto__'])
      expect(readConfig(`plan=${name}`, work, plans).faults).toHaveLength(1)
  })

  it('of a plan that names a line that is gone leaves it out, and the plan tells which', () => {
    const plan = { lines: ['late', 'lost'], minutes: 8 }
    expect(configFor(plan, work).lines).toEqual(['late'])
    expect(configFor({ lines: ['lost'] }, work).lines).toEqual(work.exchange)
    expect(goneIn(plan, work)).toEqual(['lost'])
    expect(goneIn({}, work)).toEqual([])
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
