import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvOf } from '../result/csv.ts'
import { type ResultFile, withChecksum } from '../result/result.ts'
import { gather, NOTHING_GATHERED } from './gather.ts'
import { estimate, jackknife, share, studentT, wilson } from './interval.ts'
import { statisticsOf } from './statistics.ts'

type Answer = ResultFile['answers'][number]
const answer = (
  item: string,
  truth: boolean,
  said: boolean,
  sure: number,
  section: Answer['section'] = 'lesson',
): Answer => ({ item, section, truth, said, sure })

const fileOf = (pupil: number, answers: Answer[], code = `pupil ${pupil}`): ResultFile =>
  withChecksum({ story: 'made', 'story-version': '1.0.0', code, pupil, seed: 0, answers })

/** Three pupils, worked by hand. */
const three = [
  fileOf(1, [answer('a', true, true, 90), answer('b', false, false, 80)]),
  fileOf(2, [answer('a', true, false, 70), answer('b', false, false, 60)]),
  fileOf(3, [answer('a', true, true, 100), answer('b', false, true, 60)]),
]

describe('a class of three, worked by hand', () => {
  const statistics = statisticsOf(three)

  it('trusted two of three firm claims and doubted two of three weak ones', () => {
    expect(statistics.trusted?.value).toBeCloseTo(2 / 3, 12)
    expect(statistics.doubted?.value).toBeCloseTo(2 / 3, 12)
  })

  it('has the mean of 0.01, 0.04, 0.49, 0.16, 0 and 0.36 for its Brier score, and skill against 0.25', () => {
    expect(statistics.brier?.value).toBeCloseTo(1.06 / 6, 12)
    expect(statistics.reference).toBe(0.25)
    expect(statistics.skill?.value).toBeCloseTo(1 - 1.06 / 6 / 0.25, 12)
  })

  it('gives the Brier score the interval of three pupils, and not of six answers', () => {
    // Pupils’ means: 0.025, 0.325, 0.18. Their standard deviation is 0.150028, over √3: 0.0866186.
    const reach = 4.303 * 0.0866186
    const [low, high] = statistics.brier?.interval ?? [0, 0]
    expect(1.06 / 6 - reach).toBeLessThan(0)
    expect(low).toBe(0)
    expect(high).toBeCloseTo(1.06 / 6 + reach, 4)
  })

  it('stands in the reliability picture at each sureness that was stated', () => {
    expect(
      statistics.reliability.map(({ sure, answers, right }) => [sure, answers, right.value]),
    ).toEqual([
      [60, 2, 0.5],
      [70, 1, 0],
      [80, 1, 1],
      [90, 1, 1],
      [100, 1, 1],
    ])
  })
})

describe('intervals', () => {
  it('have Student’s t as printed', () => {
    expect(studentT(1)).toBe(12.706)
    expect(studentT(15)).toBeCloseTo(2.131, 3)
    expect(studentT(29)).toBeCloseTo(2.045, 3)
    expect(studentT(499)).toBeCloseTo(1.965, 3)
  })

  it('have Wilson’s limits as published: 0 of 10 gives 0 to 0.2775', () => {
    const [low, high] = wilson(0, 10, 1.96)
    expect(low).toBe(0)
    expect(high).toBeCloseTo(0.2775, 4)
  })

  it('of a mean have the variance of the mean', () => {
    const units = [1, 2, 3, 6].map((gain) => ({ gain, pupils: 1 }))
    const mean = ({ gain = 0, pupils = 0 }) => gain / pupils
    // Mean 3, squared distances 4 + 1 + 0 + 9 = 14, over 4 × 3.
    expect(jackknife(units, mean)).toBeCloseTo(14 / 12, 12)
    expect(estimate(units, mean)?.interval?.[0]).toBeCloseTo(3 - 3.182 * Math.sqrt(14 / 12), 6)
  })

  it('of one pupil are not given', () => {
    expect(statisticsOf(three.slice(0, 1)).brier?.interval).toBeNull()
    expect(statisticsOf([]).brier).toBeNull()
  })

  it('never shrink to a point where all agree, and never leave 0 to 1', () => {
    const counts = fc.array(fc.record({ right: fc.nat(4), wrong: fc.nat(4) }), {
      minLength: 2,
      maxLength: 12,
    })
    fc.assert(
      fc.property(counts, (made) => {
        const units = made.map(({ right, wrong }) => ({ right, answers: right + wrong }))
        const interval = share(units, 'right', 'answers')?.interval
        if (!interval) return
        expect(interval[0]).toBeGreaterThanOrEqual(0)
        expect(interval[1]).toBeLessThanOrEqual(1)
        expect(interval[1] - interval[0]).toBeGreaterThan(0.01)
      }),
    )
  })

  it('hold the truth in about 95 of 100 classes of ten pupils whose answers hang together', () => {
    // A pupil is right with a chance of their own, 0.4 to 1: on average 0.7.
    let state = 1
    const chance = () => {
      state = (state * 1_103_515_245 + 12_345) % 2 ** 31
      return state / 2 ** 31
    }
    const classes = 2000
    let held = 0
    for (let turn = 0; turn < classes; turn += 1) {
      const units = Array.from({ length: 10 }, () => {
        const own = 0.4 + 0.6 * chance()
        return {
          right: Array.from({ length: 12 }, () => chance() < own).filter(Boolean).length,
          answers: 12,
        }
      })
      const [low, high] = share(units, 'right', 'answers')?.interval ?? [1, 0]
      if (low <= 0.7 && 0.7 <= high) held += 1
    }
    expect(held / classes).toBeGreaterThan(0.92)
    expect(held / classes).toBeLessThan(0.98)
  })
})

describe('gain', () => {
  const halves = (pupil: number, before: number, after: number) =>
    fileOf(pupil, [
      ...['a', 'b', 'c'].map((item) => answer(item, true, true, before, 'before')),
      ...['d', 'e', 'f'].map((item) => answer(item, true, true, after, 'after')),
    ])

  it('is the Brier score before less that after: 0.25 − 0.01 for a pupil who went from 50 to 90', () => {
    expect(statisticsOf([halves(1, 50, 90), halves(2, 50, 90)]).gain?.value).toBeCloseTo(0.24, 12)
  })

  it('is said to be nothing that can be told for fewer than five pupils', () => {
    expect(statisticsOf([1, 2, 3, 4].map((at) => halves(at, 50, 80 + at))).gainVerdict).toBe(
      'too-few',
    )
  })

  it('is called better only when the interval leaves nought out', () => {
    const better = [1, 2, 3, 4, 5, 6].map((at) => halves(at, 50 + at, 85 + at))
    expect(statisticsOf(better).gainVerdict).toBe('better')
    const mixed = [1, 2, 3, 4, 5, 6].map((at) => halves(at, at % 2 ? 50 : 90, at % 2 ? 90 : 50))
    expect(statisticsOf(mixed).gainVerdict).toBe('unclear')
  })

  it('leaves out whoever answered only one half', () => {
    const half = fileOf(9, [answer('a', true, true, 90, 'before')])
    expect(statisticsOf([halves(1, 50, 90), half]).gainPupils).toBe(1)
  })
})

describe('dropped files', () => {
  const known = {
    story: 'made',
    version: '1.0.0',
    truths: new Map([
      ['a', true],
      ['b', false],
    ]),
  }
  const drop = (name: string, file: unknown) => ({ name, text: JSON.stringify(file) })

  it('are read each by itself; the same twice counts once; a shared code is named', () => {
    const other = fileOf(4, [answer('a', true, true, 60)], 'pupil 1')
    const gathered = gather(
      NOTHING_GATHERED,
      [
        drop('1.json', three[0]),
        drop('1 (copy).json', three[0]),
        drop('holiday.json', { hello: 'world' }),
        { name: 'cut.json', text: '{"format":"readout-res' },
        drop('4.json', other),
      ],
      known,
    )
    expect(gathered.files).toHaveLength(2)
    expect(gathered.refused).toEqual([
      { name: '1 (copy).json', why: 'twice' },
      { name: 'holiday.json', why: 'foreign' },
      { name: 'cut.json', why: 'not-json' },
    ])
    expect(gathered.shared).toEqual(['pupil 1'])
  })
})

describe('the table', () => {
  it('has one row an answer, and no cell that a spreadsheet would run', () => {
    const csv = csvOf([fileOf(1, [answer('a', true, false, 70)], '=1+1, "x"')])
    expect(csv.split('\r\n')).toEqual([
      'code,pupil,selection,story,story_version,section,item,made_for_this_exercise,true,said,sure,right,brier',
      `"'=1+1, ""x""",1,0,made,1.0.0,lesson,a,0,1,0,70,0,0.4900`,
      '',
    ])
  })
})
