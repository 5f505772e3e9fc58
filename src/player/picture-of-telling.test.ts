import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type EventLine,
  gradeParty,
  type Perspective,
  perspectivesOf,
  STANDINGS,
  type Standing,
  toldFrom,
} from '../reconstruction/index.ts'
import { madeEvent } from '../testing/made-event.ts'
import { runs } from '../testing/thorough.ts'
import { pictureOfTelling } from './index.ts'

const PARTIES = { ardan: 'Ardan', belm: 'Belm' }
const RECORDS = { AR: 'ardan', AB: 'ardan', BR: 'belm', TR: 'third' }

/** One line of an event of two sides, with these standings. */
function made(standing: Readonly<Record<string, Standing>>) {
  const { work, lines } = madeEvent({ parties: PARTIES, records: RECORDS, standings: [standing] })
  const [line] = lines
  if (!line) throw new Error('no line')
  return { work: { ...work, exchange: [line.id] }, line, tellers: perspectivesOf(work) }
}

const standings = fc.record(
  Object.fromEntries(Object.keys(RECORDS).map((id) => [id, fc.constantFrom(...STANDINGS)])),
)

/** The grade that a teller's own plate may have at most: its party's. */
const gradeOf = (line: EventLine, party: string) => line.grading?.parties[party]?.grade

describe('the picture of a telling', () => {
  it('has every plate at its own side’s grade, or coarser where one record alone is heard', () => {
    const fineness: Record<string, number> = { full: 2, partial: 1, none: 0, against: 0 }
    fc.assert(
      fc.property(standings, (standing) => {
        const { work, line, tellers } = made(standing)
        for (const teller of tellers) {
          const { plates } = pictureOfTelling(work, toldFrom(teller, line), teller)
          for (const { party, screen } of plates) {
            const grade = gradeOf(line, party ?? '') ?? ''
            if (teller.kind === 'record' && RECORDS[teller.of as keyof typeof RECORDS] === party)
              expect(fineness[screen]).toBeLessThanOrEqual(fineness[grade] ?? 0)
            else expect(screen).toBe(grade)
          }
        }
      }),
      { numRuns: runs(500) },
    )
  })

  it('lets nobody speak but in the author’s own', () => {
    const { work, line, tellers } = made({ AR: 'states', BR: 'states' })
    for (const teller of tellers) {
      const { plates, wire } = pictureOfTelling(work, toldFrom(teller, line), teller)
      const speaks = plates.some(({ attitude }) => attitude === 'speaking')
      expect([teller.id, speaks, wire?.from === null]).toEqual([
        teller.id,
        teller.kind === 'author',
        teller.kind !== 'author',
      ])
    }
  })

  it('empties the plate of a side that is silent, and no other', () => {
    const { work, line, tellers } = made({ BR: 'states' })
    const artsFor = (id: string) => {
      const teller = tellers.find((one) => one.id === id) as Perspective
      return pictureOfTelling(work, toldFrom(teller, line), teller).plates.map(({ art }) => art)
    }
    expect(artsFor('ardan')).toEqual(['ardan-empty', 'belm-caller'])
    expect(artsFor('AB')).toEqual(['ardan-empty', 'belm-caller'])
    expect(artsFor('belm')).toEqual(['ardan-caller', 'sheet'])
    expect(artsFor('TR')).toEqual(['ardan-caller', 'belm-caller'])
  })

  it('is coarse where an account only fits the line', () => {
    const { work, line, tellers } = made({ AR: 'consistent' })
    const teller = tellers.find(({ id }) => id === 'ardan') as Perspective
    const told = toldFrom(teller, line)
    expect(told.how).toBe('compatible')
    const [plate] = pictureOfTelling(work, told, teller).plates
    expect(plate).toMatchObject({ screen: gradeParty(['consistent']).grade, art: 'note' })
  })
})
