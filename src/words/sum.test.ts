import { describe, expect, it } from 'vitest'
import { attest, type Grade, type Grading, type PartyGrade } from '../reconstruction/index.ts'
import { sumOf } from './sum.ts'

const NAMES: Record<string, string> = { W: 'Washington', M: 'Moscow', C: 'Corro' }

type Given = Record<string, Grade | 'divided'>

const ink = { light: '#111111', dark: '#eeeeee' }

function grading(given: Given): Grading {
  const parties = Object.fromEntries(
    Object.entries(given).map(([id, as]): [string, PartyGrade] => [
      id,
      as === 'divided' ? { grade: 'partial', divided: true } : { grade: as, divided: false },
    ]),
  )
  const grades = Object.fromEntries(Object.entries(parties).map(([id, one]) => [id, one.grade]))
  return { parties, beside: false, ...attest(grades) }
}

function sum(...lines: [count: number, given: Given][]): string {
  const parties = Object.fromEntries(
    Object.keys(lines[0]?.[1] ?? {}).map((id) => {
      const name = NAMES[id] ?? id
      return [id, { name, adjective: name, ink }]
    }),
  )
  return sumOf(
    lines.flatMap(([count, given]) => Array.from({ length: count }, () => grading(given))),
    { parties },
  )
}

const BOTH_IN_PART: Given = { W: 'full', M: 'partial' }
const MOSCOW: Given = { W: 'none', M: 'full' }
const NEITHER: Given = { W: 'none', M: 'none' }

describe('what the lines of an event rest on, in short', () => {
  it('groups them by who attests them, best attested first, in whatever order they stand', () => {
    const said =
      'Two of the eight lines have both sides behind them, Moscow only in part. Five rest on Moscow alone. One is in no account we found.'
    expect(sum([2, BOTH_IN_PART], [5, MOSCOW], [1, NEITHER])).toBe(said)
    expect(sum([1, NEITHER], [5, MOSCOW], [2, BOTH_IN_PART])).toBe(said)
  })

  it('says nothing of no lines', () => {
    expect(sumOf([], { parties: {} })).toBe('')
  })

  it('speaks of one line as one', () => {
    expect(sum([1, MOSCOW])).toBe('The one line rests on Moscow alone.')
    expect(sum([1, NEITHER])).toBe('The one line is in no account we found.')
    expect(sum([1, { W: 'full', M: 'full' }])).toBe('The one line has both sides behind it.')
    expect(sum([1, MOSCOW], [1, NEITHER])).toBe(
      'One of the two lines rests on Moscow alone. One is in no account we found.',
    )
  })

  it('says where all are alike', () => {
    expect(sum([2, MOSCOW])).toBe('Both lines rest on Moscow alone.')
    expect(sum([3, NEITHER])).toBe('All three lines are in no account we found.')
    expect(sum([60, { W: 'full', M: 'full' }])).toBe('All 60 lines have both sides behind them.')
  })

  it('counts sixty in figures', () => {
    expect(sum([48, MOSCOW], [12, NEITHER])).toBe(
      '48 of the 60 lines rest on Moscow alone. 12 are in no account we found.',
    )
  })

  it('says which lines are disputed, in part, denied or divided', () => {
    expect(
      sum(
        [1, { W: 'full', M: 'against' }],
        [2, { W: 'none', M: 'partial' }],
        [1, { W: 'none', M: 'against' }],
        [2, { W: 'none', M: 'divided' }],
      ),
    ).toBe(
      'One of the six lines is disputed: Washington states it, Moscow contradicts it. Two are given only in part, by Moscow. Two divide the accounts of Moscow. One is contradicted by Moscow and stated by no side.',
    )
  })

  it('never says “both” of three sides, nor “alone” beside one that says a part', () => {
    expect(
      sum(
        [1, { W: 'full', M: 'full', C: 'full' }],
        [1, { W: 'full', M: 'full', C: 'partial' }],
        [1, { W: 'full', M: 'full', C: 'none' }],
        [1, { W: 'full', M: 'partial', C: 'none' }],
        [1, { W: 'full', M: 'none', C: 'divided' }],
      ),
    ).toBe(
      'One of the five lines has all three sides behind it. One has all three sides behind it, Corro only in part. One rests on Washington and Moscow alone. One rests on Washington, Moscow only in part. One rests on Washington, and divides the accounts of Corro.',
    )
  })
})
