import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateOf, listOf, partialDateOf } from './lists.ts'

describe('the interface’s own English', () => {
  it('joins names as the formatter of British English does', () => {
    const formatter = new Intl.ListFormat('en-GB', { type: 'conjunction' })
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 6 }), (names) => {
        expect(listOf(names, 'en')).toBe(formatter.format(names))
      }),
    )
  })

  it('writes dates as the formatter of British English does', () => {
    const formatter = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
    const days = fc.date({
      min: new Date('1000-01-01'),
      max: new Date('9999-12-31'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(days, (day) => {
        expect(dateOf(day.toISOString().slice(0, 10), 'en')).toBe(formatter.format(day))
      }),
    )
  })

  it('writes as much of a date as there is', () => {
    expect(partialDateOf([2021, 12], 'en')).toBe('December 2021')
    expect(partialDateOf([2021], 'en')).toBe('2021')
    expect(partialDateOf([], 'en')).toBe('')
  })
})

describe('any other language', () => {
  it('has what the browser knows of it', () => {
    expect(listOf(['A', 'B', 'C'], 'de')).toBe('A, B und C')
    expect(dateOf('2021-12-31', 'de')).toBe('31. Dezember 2021')
  })
})
