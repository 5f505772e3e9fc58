import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvOf } from '../result/csv.ts'
import { pupilTableOf } from '../result/pupil-table.ts'
import { codeFrom, type ResultFile, withChecksum } from '../result/result.ts'
import { asText } from '../result/table-text.ts'
import { countedOf } from './attempts.ts'
import { gather, NOTHING_GATHERED } from './gather.ts'
import { estimate, jackknife, share, studentT, wilson } from './interval.ts'
import { itemResults, misledIn } from './items.ts'
import { mixedIn } from './mixed.ts'
import { readTable } from './read-table.ts'
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

describe('a class of one', () => {
  it('has its counts, and no interval and no word on what was learned', () => {
    const [one] = three
    if (!one) throw new Error('there is no file')
    const statistics = statisticsOf([one])
    expect(statistics.trusted?.pupils).toBe(1)
    expect([statistics.trusted, statistics.doubted, statistics.brier]).toSatisfy(
      (figures: { interval: unknown }[]) => figures.every((one) => one?.interval === null),
    )
    expect(statistics.gainVerdict).toBe('too-few')
    expect(itemResults([one]).map(({ answers }) => answers)).toEqual([1, 1])
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
    expect(gathered.handedIn).toHaveLength(2)
    expect(gathered.refused).toEqual([
      { name: '1 (copy).json', why: 'twice' },
      { name: 'holiday.json', why: 'foreign' },
      { name: 'cut.json', why: 'not-json' },
    ])
    expect(countedOf(gathered, 'each').repeated.map(({ code }) => code)).toEqual(['pupil 1'])
  })

  it('that answer a question twice are refused', () => {
    const twice = fileOf(1, [answer('a', true, true, 90), answer('a', true, false, 60, 'after')])
    expect(gather(NOTHING_GATHERED, [drop('twice.json', twice)], known).refused).toEqual([
      { name: 'twice.json', why: 'twice-answered' },
    ])
  })

  it('may be tables, whatever stands between their cells, and then the same again counts once', () => {
    const one = three[0]
    if (!one) throw new Error('there is no file')
    for (const separator of [',', ';', '\t'] as const) {
      const text = csvOf(three, { separator, decimal: ',' })
      const gathered = gather(NOTHING_GATHERED, [{ name: 'class.csv', text }], known)
      expect(gathered.refused).toEqual([])
      expect(gathered.handedIn.map(({ result }) => result)).toEqual(three)
      expect(gathered.tables).toBe(3)
      expect(gather(gathered, [drop('1.json', one)], known).refused).toEqual([
        { name: '1.json', why: 'twice' },
      ])
    }
  })

  it('that are tables of something else, or changed by hand, say so', () => {
    const why = (text: string) =>
      gather(NOTHING_GATHERED, [{ name: 'x.csv', text }], known).refused[0]?.why
    expect(why('code,grade\r\notter,3\r\n')).toBe('other-table')
    expect(why(pupilTableOf(three, { separator: ',', decimal: '.' }))).toBe('other-table')
    const text = csvOf(three.slice(0, 1))
    expect(why(text.replace(',90,', ',190,'))).toBe('damaged')
    expect(why(text.replace(',a,0,1,', ',a,0,0,'))).toBe('other-items')
    expect(why(text.replace(',made,', ',other,'))).toBe('other-story')
    expect(why(text.split('\r\n')[0] ?? '')).toBe('other-table')
  })

  it('of codes that differ in capitals, in spaces or in how a letter is made are of one code', () => {
    const codes = ['Ötter 7', ' ötter 7', 'O\u0308TTER  7', 'ötter 8']
    const attempts = codes.map((code, at) => ({
      ...drop(`${at}.json`, fileOf(at, [answer('a', true, true, 60)], code)),
      changed: at,
    }))
    const gathered = gather(NOTHING_GATHERED, attempts, known)
    const { files, repeated } = countedOf(gathered, 'last')
    expect(files.map(({ pupil }) => pupil)).toEqual([2, 3])
    expect(repeated).toMatchObject([{ code: 'Ötter 7', attempts: 3, begun: 3 }])
    expect(countedOf(gathered, 'each').files).toHaveLength(4)
  })

  it('of one code count by their last attempt, or the first, or each', () => {
    const attempts = Array.from({ length: 35 }, (_, at) => ({
      ...drop(`otter (${at}).json`, fileOf(at, [answer('a', true, at % 2 === 0, 60)], 'otter')),
      changed: at,
    }))
    const gathered = gather(NOTHING_GATHERED, [...attempts].reverse(), known)
    const pupils = (which: 'last' | 'first' | 'each') =>
      countedOf(gathered, which).files.map(({ pupil }) => pupil)
    expect(pupils('last')).toEqual([34])
    expect(pupils('first')).toEqual([0])
    expect(pupils('each')).toHaveLength(35)
    expect(countedOf(gathered, 'last').repeated).toEqual([
      { code: 'otter', attempts: 35, begun: 35, counted: 'otter (34).json', doubtful: false },
    ])
  })

  it('of one code tell whether they may be two pupils: begun apart, or handed in again', () => {
    const begun = (...pupils: number[]) => {
      const files = pupils.map((pupil, at) =>
        drop(`${at}`, fileOf(pupil, [answer('a', true, at % 2 === 0, 60 + 10 * at)], 'otter')),
      )
      return countedOf(gather(NOTHING_GATHERED, files, known), 'last').repeated[0]?.begun
    }
    expect(begun(1, 2)).toBe(2)
    expect(begun(1, 1)).toBe(1)
    expect(begun(1, 2, 1)).toBe(2)
  })

  it('of one code whose dates go against their numbers are said to be doubtful', () => {
    const at = (number: number, changed: number) => ({
      ...drop(`o (${number}).json`, fileOf(number, [answer('a', true, true, 60)], 'o')),
      changed,
    })
    const of = (...files: ReturnType<typeof at>[]) =>
      countedOf(gather(NOTHING_GATHERED, files, known), 'last').repeated[0]
    expect(of(at(1, 10), at(2, 20))).toMatchObject({ counted: 'o (2).json', doubtful: false })
    expect(of(at(1, 20), at(2, 10))).toMatchObject({ counted: 'o (1).json', doubtful: true })
    // Of one date, as from a zip, the numbers decide.
    expect(of(at(2, 5), at(1, 5))).toMatchObject({ counted: 'o (2).json', doubtful: false })
  })

  it('without a code are nobody’s second attempt', () => {
    const files = [1, 2].map((at) => drop(`${at}`, fileOf(at, [answer('a', true, true, 60)], '')))
    expect(countedOf(gather(NOTHING_GATHERED, files, known), 'last').files).toHaveLength(2)
  })

  it('of another version, selection or kind are told', () => {
    const [one, two] = three
    if (!one || !two) throw new Error('there are no files')
    const unsure = fileOf(5, [{ ...answer('a', true, true, 50), sure: null }])
    const files = [one, { ...two, seed: 3, 'story-version': '0.9.0' }, unsure]
    expect(mixedIn(files, '1.0.0')).toEqual({
      versions: ['0.9.0'],
      selections: [
        { seed: 0, results: 2 },
        { seed: 3, results: 1 },
      ],
      unsure: 1,
    })
    expect(mixedIn([unsure], '1.0.0').unsure).toBe(0)
  })
})

describe('what misled a class', () => {
  it('is told by question, by both kinds of error, the largest share first', () => {
    const results = itemResults(three)
    // Of three, one doubted what is so (70 % sure), and one believed what is not (60 %).
    expect(results).toEqual([
      { item: 'a', truth: true, answers: 3, wrong: 1, sureWrong: 0 },
      { item: 'b', truth: false, answers: 3, wrong: 1, sureWrong: 0 },
    ])
    expect(misledIn(results, 3).believed.map(({ item }) => item)).toEqual(['b'])
    expect(misledIn(results, 3).doubted.map(({ item }) => item)).toEqual(['a'])
    expect(misledIn(itemResults([]), 3)).toEqual({ believed: [], doubted: [] })
  })
})

describe('a class without a word on how sure', () => {
  it('has shares, and no figure that is made of sureness; mixed in, it is left out of those', () => {
    const unsure = three.map((file) =>
      withChecksum({ ...file, answers: file.answers.map((one) => ({ ...one, sure: null })) }),
    )
    const alone = statisticsOf(unsure)
    expect(alone.trusted?.value).toBeCloseTo(2 / 3, 12)
    expect([alone.brier, alone.skill, alone.reference]).toEqual([null, null, null])
    expect(alone.reliability).toEqual([])
    const mixed = statisticsOf([...three, ...unsure])
    expect(mixed.trusted?.pupils).toBe(6)
    expect(mixed.brier?.pupils).toBe(3)
    expect(mixed.brier?.value).toBeCloseTo(1.06 / 6, 12)
  })
})

describe('the table', () => {
  const NAMES =
    'code,pupil,selection,story,story_version,section,item,made_for_this_exercise,is_so,said,sure,right,brier'

  it('has one row an answer, and no cell that a spreadsheet would run', () => {
    const csv = csvOf([fileOf(1, [answer('a', true, false, 70)], '=1+1, "x"')])
    expect(csv.split('\r\n')).toEqual([
      `\ufeff${NAMES}`,
      `"'=1+1, ""x""",'1,0,made,'1.0.0,lesson,a,0,1,0,70,0,0.4900`,
      '',
    ])
  })

  it('has another separator and decimal mark where that is asked', () => {
    const [head = '', row = ''] = csvOf([fileOf(1, [answer('a', true, false, 70)], 'x')], {
      separator: ';',
      decimal: ',',
    }).split('\r\n')
    expect(head).toBe(`\ufeff${NAMES.replaceAll(',', ';')}`)
    expect(row.endsWith(';70;0;0,4900')).toBe(true)
    expect(csvOf(three, { separator: ',', decimal: ',' })).toContain('"0,4900"')
  })

  it('keeps text as text: formulas, numbers, dates', () => {
    for (const text of [
      '=1',
      '+1',
      '-1',
      '@a',
      '\t=1',
      ' =1',
      '＝1',
      '007',
      '1e5',
      '3-4',
      '3/4',
      '12:30',
      'May 3',
      '1 mar',
      'TRUE',
      "'x",
    ])
      expect(asText(text), text).toBe(`'${text}`)
    for (const text of [
      'otter',
      'blue otter',
      'b7',
      '7b',
      'lesson',
      'no-rockets.says.US',
      '1.0.0x',
      '',
    ])
      expect(asText(text), text).toBe(text)
  })

  it('of any code and answers is read back as it was', () => {
    const code = fc.string({ maxLength: 24 }).map(codeFrom)
    const made = fc.record({
      code,
      said: fc.boolean(),
      sure: fc.option(fc.integer({ min: 50, max: 100 })),
      separator: fc.constantFrom(',' as const, ';' as const, '\t' as const),
      pupil: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
    })
    fc.assert(
      fc.property(made, ({ code, said, sure, separator, pupil }) => {
        const file = fileOf(pupil, [{ ...answer('a', true, said, 50), sure }], code)
        const text = csvOf([file], { separator, decimal: ',' })
        const truths = new Map([['a', true]])
        const known = { story: 'made', version: '1.0.0', truths }
        expect(readTable(text, known)).toEqual({ ok: true, value: [file] })
      }),
    )
  })

  it('of pupils has one row a pupil, and empty cells where nothing was asked', () => {
    const [one] = three
    if (!one) throw new Error('there is no file')
    const other = fileOf(9, [{ ...answer('c', false, false, 50, 'transfer'), sure: null }], 'x')
    const rows = pupilTableOf([one, other], { separator: ';', decimal: ',' })
      .trim()
      .split('\r\n')
      .map((row) => row.split(';'))
    expect(rows).toHaveLength(3)
    expect(new Set(rows.map(({ length }) => length)).size).toBe(1)
    const [head = [], first = [], second = []] = rows
    const at = (row: readonly string[], name: string) => row[head.indexOf(name)]
    expect(at(first, 'lesson.right')).toBe('2')
    expect(at(first, 'lesson.brier')).toBe('0,0250')
    expect(at(first, 'a.said')).toBe('1')
    expect(at(first, 'c.said')).toBe('')
    expect(at(second, 'c.part')).toBe('transfer')
    expect(at(second, 'c.sure')).toBe('')
    expect(at(second, 'lesson.brier')).toBe('')
  })
})
