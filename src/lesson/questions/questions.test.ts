import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { STANDINGS } from '../../reconstruction/index.ts'
import { type Item, kindOf } from '../../reconstruction/lesson/index.ts'
import { NO_LESSON_FILE } from '../file/index.ts'
import { madeWork, type Standings } from '../fixture.ts'
import { defaultConfig } from '../plan/config.ts'
import { planOf } from '../plan/plan.ts'
import { itemsIn } from '../plan/step.ts'
import { dealt } from './deal.ts'
import { poolOf } from './pool.ts'
import { randomFrom } from './random.ts'
import { whyUnbalanced } from './unbalanced.ts'

const answers = (items: readonly Item[]) =>
  Object.fromEntries(items.map(({ id, truth }) => [id, truth]))

const poolFor = (lines: Record<string, Standings>) =>
  poolOf(madeWork({ records: { N: 'north', M: 'north', S: 'south' }, lines }), NO_LESSON_FILE, true)

describe('what is asked about a line of the event', () => {
  it('is whether each party says so, and whose the words are', () => {
    const { event } = poolFor({ tide: { N: 'states', M: 'silent', S: 'silent' } })
    expect(answers(event)).toEqual({
      'tide.says.north': true,
      'tide.says.south': false,
      'tide.whose.author': true,
      'tide.whose.account': false,
    })
  })

  it('is never a partial grade, nor what is contested', () => {
    const { event } = poolFor({
      partial: { N: 'in-part', M: 'silent', S: 'consistent' },
      divided: { N: 'states', M: 'contradicts', S: 'contradicts' },
      disputed: { N: 'states', M: 'states', S: 'contradicts' },
    })
    const says = event.filter(({ question }) => question.ask === 'says')
    expect(answers(says)).toEqual({ 'partial.says.south': false })
  })

  it('has an account’s words only where it gives them verbatim', () => {
    const { event } = poolFor({ words: { N: 'silent', M: 'silent', S: 'verbatim' } })
    expect(answers(event)).toMatchObject({
      'words.says.south': true,
      'words.whose.author': false,
      'words.whose.account': true,
    })
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
  const item = { line: 'tide', why: 'So it is.', sources: ['N'] }

  it('adds items, rewords generated ones under their id, and leaves some out', () => {
    const file = {
      ...NO_LESSON_FILE,
      items: [
        { ...item, id: 'tide.says.north', ask: 'Did North say it?', answer: true },
        { ...item, id: 'tide-twice', ask: 'Was it said twice?', answer: false },
        { ...item, id: 'lost', line: 'gone', ask: 'Was it?', answer: false },
      ],
      'leave-out': [
        { item: 'tide.whose.author', why: 'Too plain.' },
        { item: 'tide.whose.account', why: 'Too plain.' },
      ],
    }
    const { event } = poolOf(work, file, true)
    expect(answers(event)).toEqual({
      'tide.says.south': false,
      'tide.says.north': true,
      'tide-twice': false,
    })
    const reworded = event.find(({ id }) => id === 'tide.says.north')
    expect(reworded?.question.ask).toBe('own')
    expect(reworded && kindOf(reworded)).toBe('says.north')
  })

  it('has claims of its own: made for the exercise where a side is asked about', () => {
    const claim = { line: 'tide', claim: 'It rained.', answer: false, why: 'No.', sources: ['N'] }
    const file = {
      ...NO_LESSON_FILE,
      claims: [
        { ...claim, ask: 'says' as const, id: 'rain', party: 'north' },
        { ...claim, ask: 'named' as const, id: 'sun', answer: true },
        { ...claim, ask: 'named' as const, id: 'lost', line: 'gone' },
      ],
    }
    expect(answers(poolOf(work, file, true).around)).toEqual({
      'made.rain.says.north': false,
      'told.sun.named': true,
    })
  })
})

const madeItems = (prefix: string) =>
  fc
    .array(
      fc.record({
        line: fc.integer({ min: 0, max: 9 }),
        truth: fc.boolean(),
        party: fc.constantFrom('north', 'south', null),
      }),
    )
    .map((made) =>
      made.map(
        ({ line, truth, party }, at): Item => ({
          id: `${prefix}-${at}`,
          line: `${prefix}-line-${line}`,
          question:
            party === null
              ? { ask: 'named', claim: 'So it is.', basis: null }
              : { ask: 'says', party, claim: null, basis: null },
          truth,
        }),
      ),
    )

const TESTS = ['before', 'after', 'transfer'] as const

describe('what is dealt out', () => {
  const laws = fc.tuple(madeItems('event'), madeItems('around'), fc.subarray([...TESTS]), fc.nat())
  const kindsOf = (items: readonly Item[]) => items.map(kindOf).sort()

  it('has in every part as many true claims as false ones of every kind', () => {
    fc.assert(
      fc.property(laws, ([event, around, tested, seed]) => {
        const deal = dealt(event, around, tested, randomFrom(seed))
        for (const part of Object.values(deal))
          for (const kind of kindsOf(part)) {
            const items = part.filter((item: Item) => kindOf(item) === kind)
            const truths = items.filter(({ truth }: Item) => truth).length
            expect(truths * 2).toBe(items.length)
          }
      }),
    )
  })

  it('tests the same kinds in the same proportions everywhere, and practises each of them', () => {
    fc.assert(
      fc.property(laws, ([event, around, tested, seed]) => {
        const deal = dealt(event, around, tested, randomFrom(seed))
        const held = TESTS.filter((part) => deal[part].length > 0)
        const [first] = held
        for (const part of held) {
          expect(kindsOf(deal[part])).toEqual(kindsOf(deal[first ?? part]))
          for (const kind of kindsOf(deal[part])) expect(deal.lesson.map(kindOf)).toContain(kind)
        }
      }),
    )
  })

  it('has no line in two parts, so that no answer gives another away', () => {
    fc.assert(
      fc.property(laws, ([event, around, tested, seed]) => {
        const parts = Object.values(dealt(event, around, tested, randomFrom(seed)))
        const lines = parts.flatMap((part) => [...new Set(part.map(({ line }: Item) => line))])
        expect(new Set(lines).size).toBe(lines.length)
      }),
    )
  })
})

describe('a story of which no balanced lesson can be made', () => {
  const item = (truth: boolean, party = 'north'): Item => ({
    id: `${party}-${truth}`,
    line: 'tide',
    question: { ask: 'says', party, claim: null, basis: null },
    truth,
  })

  it('is told by what it lacks', () => {
    const two = ['north', 'south']
    const both = [item(true), item(false)]
    expect(whyUnbalanced(['north'], both, both)).toBe('one-party')
    expect(whyUnbalanced(two, [item(true), item(true, 'south')], [])).toBe('all-firm')
    expect(whyUnbalanced(two, [item(false)], [])).toBe('all-weak')
    expect(whyUnbalanced(two, [item(true), item(false, 'south')], [])).toBe('no-pair')
    expect(whyUnbalanced(two, [], [])).toBe('no-pair')
    expect(whyUnbalanced(two, both, both)).toBeNull()
  })

  it('gives an empty lesson', () => {
    const one = madeWork({
      records: { N: 'north' },
      lines: { tide: { N: 'states' }, paint: { N: 'silent' } },
    })
    expect(planOf(one, NO_LESSON_FILE, defaultConfig(one), 1)).toEqual([])
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
