import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { WaysSchema, walksOf, wayTo } from './index.ts'

const choice = fc.oneof(fc.constantFrom('a', 'b', '__proto__', ''), fc.string())
const lines = fc.uniqueArray(fc.record({ id: choice, choices: fc.array(choice) }), {
  selector: ({ id }) => id,
})

describe('the tree of shortest walks', () => {
  it('gives every line its walk back, through JSON too', () => {
    fc.assert(
      fc.property(lines, (all) => {
        const walks = JSON.parse(JSON.stringify(walksOf(all)))
        for (const { id, choices } of all) expect(wayTo(walks, id)).toEqual(choices)
        expect(v.is(WaysSchema, walks.ways)).toBe(true)
      }),
    )
  })

  it('knows no walk to what every object inherits', () => {
    expect(wayTo(walksOf([{ id: 'one', choices: [] }]), 'constructor')).toBeUndefined()
  })

  it('holds a choice once, however many lines come after it', () => {
    const choices = Array.from({ length: 1000 }, (_, at) => `on-${at}`)
    const all = choices.map((id, at) => ({ id, choices: choices.slice(0, at) }))
    expect(walksOf(all).ways).toMatchObject({ before: { length: 999 } })
  })

  it('ends where the data go in a circle or nowhere', () => {
    const data = [
      { choices: ['a'], before: [0] },
      { choices: ['a', 'b'], before: [1, 0] },
      { choices: ['a'], before: [Number.NaN] },
      { choices: ['a'], before: [] },
      { choices: [], before: [7] },
    ]
    for (const ways of data) expect(wayTo({ ways, paths: { one: 0 } }, 'one')).toBeInstanceOf(Array)
    expect(wayTo({ ways: { choices: [], before: [] }, paths: { one: 0.5 } }, 'one')).toEqual([])
  })
})
