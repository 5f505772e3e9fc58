import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { madeEvent } from '../testing/made-event.ts'
import { runs } from '../testing/thorough.ts'
import {
  accountsBy,
  carriersOf,
  countTold,
  findingOf,
  perspectivesOf,
  type Reconstruction,
  STANDINGS,
  type Standing,
  tellingOf,
  toldFrom,
} from './index.ts'

const PARTIES = ['ardan', 'belm', 'corro', 'dorn', 'erg']

/** Two records of the first two parties, one of each other, and one of nobody's side. */
const ALL: Readonly<Record<string, string>> = {
  AR: 'ardan',
  AB: 'ardan',
  BR: 'belm',
  BB: 'belm',
  CR: 'corro',
  DR: 'dorn',
  ER: 'erg',
  TR: 'third',
}

/** An event of so many parties, each line with these standings by record. */
function made(count: number, standings: readonly Record<string, Standing>[], third = false) {
  const parties = PARTIES.slice(0, count)
  const isTold = (party: string) => parties.includes(party) || (third && party === 'third')
  return madeEvent({
    parties: Object.fromEntries(parties.map((id) => [id, `Land of ${id}`])),
    records: Object.fromEntries(Object.entries(ALL).filter(([, party]) => isTold(party))),
    standings,
  })
}

const standing = fc.constantFrom(...STANDINGS)
const support = fc.record(
  Object.fromEntries(Object.keys(ALL).map((id) => [id, standing])) as Record<
    string,
    typeof standing
  >,
)
const event = fc
  .tuple(
    fc.constantFrom(0, 1, 3, 5),
    fc.array(support, { minLength: 1, maxLength: 6 }),
    fc.boolean(),
  )
  .map(([count, standings, third]) => made(count, standings, third))

describe('the tellings of an event', () => {
  it('are the author’s, each party’s that has records, and each record’s, under names of their own', () => {
    fc.assert(
      fc.property(event, ({ work }) => {
        const tellers = perspectivesOf(work)
        expect(new Set(tellers.map(({ id }) => id)).size).toBe(tellers.length)
        expect(tellers[0]).toEqual({ id: 'author', kind: 'author', of: 'chronicle' })
        expect(tellers.some(({ kind }) => kind === 'unsided')).toBe(
          work.story.event.records.includes('TR'),
        )
        expect(tellers.filter(({ kind }) => kind === 'party').map(({ of }) => of)).toEqual(
          Object.keys(work.story.parties),
        )
        expect(tellers.filter(({ kind }) => kind === 'record').map(({ of }) => of)).toEqual(
          work.story.event.records,
        )
      }),
      { numRuns: runs(300) },
    )
  })

  it('tells a party and a record of one name apart', () => {
    const { work } = made(1, [{}])
    const story = { ...work.story, event: { ...work.story.event, records: ['ardan'] } }
    const sources = { ...work.sources, ardan: { ...work.sources.AR, party: 'ardan' } }
    const same = { ...work, story, sources } as Reconstruction
    expect(perspectivesOf(same).map(({ id }) => id)).toEqual(['author', 'ardan', 'record.ardan'])
  })

  it('has every line once, in the article’s order, where no record gives one', () => {
    fc.assert(
      fc.property(event, ({ work, lines }) => {
        for (const teller of perspectivesOf(work))
          expect(tellingOf(work, lines, teller).lines.map(({ line }) => line.id)).toEqual(
            lines.map(({ id }) => id),
          )
      }),
      { numRuns: runs(300) },
    )
  })

  it('has a record’s lines in its own order, and each still once', () => {
    const orders = fc.tuple(
      event.filter(({ lines, work }) => lines.length > 1 && work.story.event.records.length > 0),
      fc.infiniteStream(fc.nat()),
    )
    fc.assert(
      fc.property(orders, ([{ work, lines }, keys]) => {
        const ids = lines.map(({ id }) => id)
        const shuffled = [...ids].sort(() => ((keys.next().value ?? 0) % 2) - 0.5).slice(0, 3)
        const [record = ''] = work.story.event.records
        const order = { record, lines: ['gone', ...shuffled], summary: 'So it has them.' }
        const event = { ...work.story.event, orders: [order] }
        const ordered = { ...work, story: { ...work.story, event } }
        for (const teller of perspectivesOf(ordered)) {
          const told = tellingOf(ordered, lines, teller)
          const its = told.lines.map(({ line }) => line.id)
          expect([...its].sort()).toEqual([...ids].sort())
          const isIts = teller.kind === 'record' && teller.of === record
          expect(told.orders).toEqual(isIts ? [order] : [])
          if (isIts) expect(its.filter((id) => shuffled.includes(id))).toEqual(shuffled)
          else expect(its).toEqual(ids)
        }
      }),
      { numRuns: runs(300) },
    )
  })

  it('shows nobody’s account but the teller’s own, and none as told that does not tell', () => {
    fc.assert(
      fc.property(event, ({ work, lines }) => {
        for (const teller of perspectivesOf(work))
          for (const { line, how, accounts } of tellingOf(work, lines, teller).lines) {
            const own = accountsBy(teller, line)
            expect(own).toEqual(expect.arrayContaining([...accounts]))
            const hows = own.map(({ support }) => support.how)
            expect(how).toBe(expected(teller.kind, hows))
            const denied = accounts.filter(({ support }) => support.how === 'contradicts')
            if (how === 'told') expect(accounts.length).toBe(carriersOf(own).length + denied.length)
          }
      }),
      { numRuns: runs(300) },
    )
  })

  it('grades a party’s telling as its plate is graded', () => {
    fc.assert(
      fc.property(event, ({ work, lines }) => {
        for (const teller of perspectivesOf(work).filter(({ kind }) => kind === 'party'))
          for (const line of lines) {
            const told = toldFrom(teller, line).how === 'told'
            expect(told).toBe(line.grading?.parties[teller.of]?.grade !== 'none')
          }
      }),
      { numRuns: runs(300) },
    )
  })
})

function expected(kind: string, hows: readonly Standing[]): string {
  if (kind === 'author') return 'article'
  if (hows.some((how) => !['silent', 'consistent', 'not-seen'].includes(how))) return 'told'
  if (hows.includes('consistent')) return 'compatible'
  return hows.includes('not-seen') ? 'unseen' : 'silent'
}

describe('what the tellings come to', () => {
  it('counts every line once for each party', () => {
    fc.assert(
      fc.property(event, ({ work, lines }) => {
        const finding = findingOf(work, lines)
        for (const { full, partial, divided, against } of finding.parties)
          expect(full + partial + divided + against).toBeLessThanOrEqual(lines.length)
        expect(finding.untold).toEqual(
          finding.parties.length === 0
            ? []
            : lines.filter((line) =>
                finding.parties.every(({ teller }) => toldFrom(teller, line).how !== 'told'),
              ),
        )
      }),
      { numRuns: runs(300) },
    )
  })

  it('tells a party that disagrees with itself from one that says a part', () => {
    const { work, lines } = made(1, [
      { AR: 'states', AB: 'contradicts' },
      { AR: 'in-part' },
      { AB: 'contradicts' },
      { AR: 'verbatim' },
    ])
    const party = perspectivesOf(work).find(({ kind }) => kind === 'party')
    if (!party) throw new Error('no party')
    expect(countTold(lines, party)).toMatchObject({ full: 1, partial: 1, divided: 1, against: 1 })
  })
})
