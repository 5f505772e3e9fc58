import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { STANDINGS } from '../../reconstruction/index.ts'
import type { Item } from '../../reconstruction/lesson/index.ts'
import { NO_LESSON_FILE } from '../file/index.ts'
import { madeWork, type Standings } from '../fixture.ts'
import { defaultConfig } from '../plan/config.ts'
import { itemsIn, planOf } from '../plan/plan.ts'
import { balanced } from './balance.ts'
import { pairsFrom } from './pairs.ts'
import { poolOf } from './pool.ts'
import { randomFrom } from './random.ts'

const answers = (items: readonly Item[]) =>
  Object.fromEntries(items.map(({ id, truth }) => [id, truth]))

const poolFor = (lines: Record<string, Standings>) =>
  poolOf(madeWork({ records: { N: 'north', M: 'north', S: 'south' }, lines }), NO_LESSON_FILE, true)

describe('what is asked about a line of the event', () => {
  it('is whether each party says so, and whether the words are exact', () => {
    const { event } = poolFor({ tide: { N: 'states', M: 'silent', S: 'silent' } })
    expect(answers(event)).toEqual({
      'tide.says.north': true,
      'tide.says.south': false,
      'tide.exact': false,
    })
  })

  it('is never a partial grade, nor a party whose accounts disagree', () => {
    const { event } = poolFor({
      partial: { N: 'in-part', M: 'silent', S: 'consistent' },
      divided: { N: 'states', M: 'contradicts', S: 'contradicts' },
    })
    expect(answers(event)).toEqual({
      'partial.says.south': false,
      'partial.exact': false,
      'divided.says.south': false,
      'divided.exact': false,
    })
  })

  it('has exact words only where a source gives them verbatim', () => {
    const { event } = poolFor({ words: { N: 'silent', M: 'silent', S: 'verbatim' } })
    expect(answers(event)).toMatchObject({ 'words.says.south': true, 'words.exact': true })
  })
})

describe('what is asked about the scenes around it', () => {
  it('is whether the article names who says so, where the kind of sourcing decides it', () => {
    const work = madeWork({
      records: { N: 'north' },
      lines: {},
      claims: { whisper: 'anonymous', speech: 'quoted', reading: 'analysis' },
    })
    expect(answers(poolOf(work, NO_LESSON_FILE, true).around)).toEqual({
      'whisper.named.1': false,
      'speech.named.1': true,
    })
  })
})

describe('a lesson file', () => {
  const work = madeWork({
    records: { N: 'north', S: 'south' },
    lines: { tide: { N: 'states', S: 'silent' } },
  })
  const item = { line: 'tide', why: 'So it is.', sources: ['N'], parallel: false }

  it('adds items, rewords generated ones under their id, and leaves some out', () => {
    const file = {
      ...NO_LESSON_FILE,
      items: [
        { ...item, id: 'tide.says.north', ask: 'Did North say it?', answer: true },
        { ...item, id: 'tide-twice', ask: 'Was it said twice?', answer: false },
        { ...item, id: 'lost', line: 'gone', ask: 'Was it?', answer: false },
      ],
      'leave-out': [{ item: 'tide.exact', why: 'Too plain.' }],
    }
    const { event } = poolOf(work, file, true)
    expect(answers(event)).toEqual({
      'tide.says.south': false,
      'tide.says.north': true,
      'tide-twice': false,
    })
    expect(event.find(({ id }) => id === 'tide.says.north')?.question.ask).toBe('own')
  })
})

const madeItems = fc
  .array(
    fc.record({ line: fc.integer({ min: 0, max: 9 }), truth: fc.boolean(), exact: fc.boolean() }),
  )
  .map((made) =>
    made.map(
      ({ line, truth, exact }, at): Item => ({
        id: `item-${at}`,
        line: `line-${line}`,
        question: exact ? { ask: 'exact' } : { ask: 'says', party: 'north' },
        truth,
      }),
    ),
  )

describe('a selection', () => {
  it('has as many true claims as false ones wherever both occur, in the order given', () => {
    fc.assert(
      fc.property(madeItems, fc.nat(), (items, seed) => {
        const kept = balanced(items, randomFrom(seed))
        const truths = items.filter(({ truth }) => truth).length
        const rarer = Math.min(truths, items.length - truths)
        expect(kept.filter(({ truth }) => truth)).toHaveLength(rarer === 0 ? truths : rarer)
        expect(kept).toEqual(items.filter((item) => kept.includes(item)))
        expect(kept).toHaveLength(rarer === 0 ? items.length : 2 * rarer)
      }),
    )
  })

  it('thins the kind that is asked most, so that no kind gives its answer away', () => {
    const item = (id: string, line: string, exact: boolean, truth: boolean): Item => ({
      id,
      line,
      question: exact ? { ask: 'exact' } : { ask: 'says', party: 'north' },
      truth,
    })
    const items = [
      item('a', 'one', false, true),
      item('b', 'two', false, true),
      item('c', 'one', true, false),
      item('d', 'two', true, false),
      item('e', 'three', true, false),
      item('f', 'three', false, false),
    ]
    const kept = balanced(items, randomFrom(5)).map(({ id }) => id)
    expect(kept).toContain('f')
    expect(kept).toHaveLength(4)
  })

  it('pairs items of one kind and answer about different lines, or none at all', () => {
    fc.assert(
      fc.property(madeItems, fc.nat(), (items, seed) => {
        const pairs = pairsFrom(items, randomFrom(seed))
        expect([0, 3]).toContain(pairs.length)
        const lines = pairs.flat().map(({ line }) => line)
        expect(new Set(lines).size).toBe(lines.length)
        for (const [one, other] of pairs) {
          expect(one.truth).toBe(other.truth)
          expect(one.question).toEqual(other.question)
        }
      }),
    )
  })
})

const standing = fc.constantFrom(...STANDINGS)
const lines = fc.array(fc.record({ N: standing, M: standing, S: standing }), {
  minLength: 1,
  maxLength: 8,
})

describe('relabelling the parties', () => {
  it('changes nothing but the names', () => {
    fc.assert(
      fc.property(lines, fc.nat(), (made, seed) => {
        const named = Object.fromEntries(made.map((one, at) => [`l${at}`, one]))
        const lessonOf = (north: string, south: string) => {
          const records = { N: north, M: north, S: south }
          const work = madeWork({ records, lines: named })
          const config = { ...defaultConfig(work), seed }
          return itemsIn(planOf(work, NO_LESSON_FILE, config, seed)).map(({ id, truth }) => ({
            id: id.replace(north, '1st').replace(south, '2nd'),
            truth,
          }))
        }
        expect(lessonOf('zeeland', 'anglia')).toEqual(lessonOf('north', 'south'))
      }),
    )
  })
})
