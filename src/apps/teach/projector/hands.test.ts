import { describe, expect, it } from 'vitest'
import { counted, type Hands, levelsOf, toldOf } from './hands.ts'

describe('a show of hands', () => {
  const hands: Hands = { 'yes guess': 3, 'yes certain': 9, 'no fairly': 8, 'no certain': 1 }

  it('is summed by answer and by how sure, against what is so', () => {
    expect(toldOf(hands, true)).toEqual({
      yes: 12,
      no: 9,
      right: 12,
      levels: [
        { level: 'guess', of: 3, right: 3 },
        { level: 'fairly', of: 8, right: 0 },
        { level: 'certain', of: 10, right: 9 },
      ],
    })
    expect(toldOf(hands, false).right).toBe(9)
    expect(toldOf({}, true)).toEqual({ yes: 0, no: 0, right: 0, levels: [] })
  })

  it('is summed over every question, each against its own answer', () => {
    const items = [
      { id: 'a', truth: true },
      { id: 'b', truth: false },
      { id: 'c', truth: true },
    ]
    expect(levelsOf(items, { a: hands, b: hands })).toEqual([
      { level: 'guess', of: 6, right: 3 },
      { level: 'fairly', of: 16, right: 8 },
      { level: 'certain', of: 20, right: 10 },
    ])
    expect(levelsOf(items, {})).toEqual([])
  })

  it('holds whole hands only, whatever is typed', () => {
    const typed = (value: number) => counted({}, 'yes guess', value)['yes guess']
    expect([typed(4.7), typed(-3), typed(Number.NaN), typed(1e9)]).toEqual([4, 0, 0, 999])
  })
})
