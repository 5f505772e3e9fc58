import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { brierOf, type Judged, type Judgement, meanBrier, referenceOf, skillOf } from './brier.ts'
import { countsOf } from './counts.ts'
import { calibrationOf, tellingOf } from './verdict.ts'

const yes = (sure: number, truth: boolean): Judged => ({ said: true, sure, truth })
const no = (sure: number, truth: boolean): Judged => ({ said: false, sure, truth })

/** One pupil, worked by hand: two firm claims and two weak ones. */
const pupil = [yes(90, true), yes(60, false), no(80, false), no(70, true)]

describe('Brier’s score, worked by hand', () => {
  it('is nought for certain and right, one for certain and wrong, a quarter for no idea', () => {
    expect(brierOf(yes(100, true))).toBe(0)
    expect(brierOf(no(100, true))).toBe(1)
    expect(brierOf(yes(50, true))).toBe(0.25)
    expect(brierOf(no(50, true))).toBe(0.25)
  })

  it('of four answers is the mean of 0.01, 0.36, 0.04 and 0.49', () => {
    expect(pupil.map((one) => Math.round(brierOf(one) * 100) / 100)).toEqual([
      0.01, 0.36, 0.04, 0.49,
    ])
    expect(meanBrier(pupil)).toBeCloseTo(0.225, 12)
  })

  it('is set against the base rate: half of four are true, so 0.25, and skill 1 − 0.225 / 0.25', () => {
    expect(referenceOf(pupil)).toBe(0.25)
    expect(skillOf(pupil)).toBeCloseTo(0.1, 12)
  })

  it('has no skill to tell where only true claims were judged, or none', () => {
    expect(skillOf([yes(90, true), no(60, true)])).toBeNull()
    expect(skillOf([])).toBeNull()
  })
})

const sureness = fc.integer({ min: 50, max: 100 })
const truths = fc.array(fc.boolean(), { minLength: 2, maxLength: 60 })
const judged = fc.array(fc.record({ said: fc.boolean(), sure: sureness, truth: fc.boolean() }), {
  minLength: 1,
  maxLength: 60,
})

describe('the scoring rule', () => {
  it('rewards nobody, in expectation, for stating another confidence than their own', () => {
    const report = fc.record({ said: fc.boolean(), sure: sureness })
    fc.assert(
      fc.property(report, report, (belief, stated) => {
        const chance = (belief.said ? belief.sure : 100 - belief.sure) / 100
        const expected = (one: Judgement) =>
          chance * brierOf({ ...one, truth: true }) +
          (1 - chance) * brierOf({ ...one, truth: false })
        expect(expected(belief)).toBeLessThanOrEqual(expected(stated) + 1e-12)
      }),
    )
  })

  it('gives skill of nought or less to whoever always trusts or always distrusts', () => {
    fc.assert(
      fc.property(truths, fc.boolean(), sureness, (all, said, sure) => {
        const skill = skillOf(all.map((truth) => ({ said, sure, truth })))
        expect(skill ?? 0).toBeLessThanOrEqual(1e-12)
      }),
    )
  })

  it('does not care in which order, or about which party, a judgement was made', () => {
    fc.assert(
      fc.property(
        judged,
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        (all, by) => {
          const other = all
            .map((one) => ({ one, at: by.next().value ?? 0 }))
            .sort((a, b) => a.at - b.at)
            .map(({ one }) => one)
          expect(meanBrier(other)).toBeCloseTo(meanBrier(all) ?? 0, 10)
          expect(countsOf(other).right).toEqual(countsOf(all).right)
        },
      ),
    )
  })
})

describe('what a pupil sees', () => {
  it('is counted by hand: one of two firm claims trusted, one of two weak ones doubted', () => {
    expect(countsOf(pupil)).toEqual({
      trusted: { of: 2, count: 1 },
      doubted: { of: 2, count: 1 },
      right: { of: 4, count: 2 },
      sureRight: 85,
      sureWrong: 65,
      telling: 'too-few',
      calibration: 'too-few',
    })
  })

  it('calls nobody too sure for bad luck on a few answers', () => {
    const answers = (right: number, sure: number, of = 10) =>
      Array.from({ length: of }, (_, at) => yes(sure, at < right))
    // Of ten at 80 %, at most five are right in 3.3 % of all cases, at most four in 0.6 %.
    expect(calibrationOf(answers(5, 80))).toBe('too-few')
    expect(calibrationOf(answers(4, 80))).toBe('too-sure')
    // All ten in 10.7 %; of twenty in 1.2 %.
    expect(calibrationOf(answers(10, 80))).toBe('too-few')
    expect(calibrationOf([...answers(10, 80), ...answers(10, 80)])).toBe('not-sure-enough')
    // Ten at 100 %, taken for 97.5: one slip is let pass, two are not.
    expect(calibrationOf(answers(9, 100))).toBe('too-few')
    expect(calibrationOf(answers(8, 100))).toBe('too-sure')
    expect(calibrationOf(answers(3, 100).slice(0, 7))).toBe('too-few')
    expect(calibrationOf(answers(10, 50))).toBe('open')
  })

  it('says that sureness fits only where enough answers show it, and they come out near it', () => {
    const answers = (right: number, sure: number, of: number) =>
      Array.from({ length: of }, (_, at) => yes(sure, at < right))
    // Four of eight right: by an exact interval, anything from 16 to 84 % (Clopper and Pearson).
    expect(calibrationOf(answers(4, 80, 8))).toBe('too-few')
    expect(calibrationOf(answers(8, 90, 8))).toBe('too-few')
    expect(calibrationOf(answers(11, 70, 16))).toBe('too-few')
    expect(calibrationOf(answers(14, 80, 18))).toBe('fits')
    expect(calibrationOf(answers(17, 100, 18))).toBe('fits')
    // Half of eighteen right at 70 %: 6 in 100 are so unlucky. It is no fault yet, and no fit.
    expect(calibrationOf(answers(9, 70, 18))).toBe('unclear')
    expect(calibrationOf(answers(18, 80, 18))).toBe('not-sure-enough')
    expect(calibrationOf(answers(17, 80, 18))).toBe('unclear')
  })

  it('tells who tells claims apart from who could be guessing, and names the same answer each time', () => {
    const both = (right: number, of: number) =>
      Array.from({ length: of }, (_, at) => (at % 2 ? yes : no)(80, (at % 2 === 1) === at < right))
    // Of sixteen by guessing, at least twelve are right in 3.8 %, at least thirteen in 1.1 %.
    expect(tellingOf(both(12, 16))).toBe('unclear')
    expect(tellingOf(both(13, 16))).toBe('apart')
    expect(tellingOf(both(3, 16))).toBe('against')
    expect(tellingOf(both(5, 5))).toBe('too-few')
    expect(tellingOf(both(16, 16).map((one) => ({ ...one, said: true })))).toBe('always-yes')
    expect(tellingOf(both(16, 16).map((one) => ({ ...one, said: false })))).toBe('always-no')
  })
})
