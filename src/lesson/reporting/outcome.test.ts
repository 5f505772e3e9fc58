import { describe, expect, it } from 'vitest'
import { NO_LESSON_FILE } from '../file/index.ts'
import { madeWork } from '../fixture.ts'
import { defaultConfig } from '../plan/config.ts'
import { planOf } from '../plan/plan.ts'
import { itemsIn } from '../plan/step.ts'
import { begin, type Run } from '../run/run.ts'
import type { Judgement } from '../scoring/brier.ts'
import { NO_IDEA, outcomeOf, pointsToPass } from './outcome.ts'

const work = madeWork({
  records: { N: 'north', S: 'south' },
  lines: {
    tide: { N: 'states', S: 'silent' },
    paint: { N: 'silent', S: 'states' },
    horn: { N: 'states', S: 'silent' },
  },
})
const plan = planOf(
  work,
  NO_LESSON_FILE,
  { ...defaultConfig(work), checks: false, transfer: false },
  1,
)
const items = itemsIn(plan)

/** A run in which the first so many items of those named are answered. */
const runOf = (answer: (truth: boolean) => Judgement, taken = items): Run => ({
  ...begin(plan),
  answers: Object.fromEntries(taken.map(({ id, truth }) => [id, answer(truth)])),
})

/** A platform's marks, in tenths of a point. */
const MARKS = Array.from({ length: 1001 }, (_, mark) => mark / 1000)
it('asks for a mark’s own points where it is whole, and for the next whole ones where not', () => {
  for (let mark = 0; mark <= 100; mark += 1) expect(pointsToPass(mark / 100)).toBe(mark)
  expect(pointsToPass(0.764)).toBe(77)
})

const SURE = [50, 60, 70, 80, 90, 100]

describe('the outcome for a platform', () => {
  it('passes from a platform’s mark on as it is shown, at every mark and score', () => {
    for (const sure of SURE)
      for (const mark of MARKS) {
        const outcome = outcomeOf(
          runOf((truth) => ({ said: truth, sure })),
          mark,
        )
        const shown = Math.round((outcome?.scaled ?? 0) * 100)
        expect(outcome?.passed, `${shown} at ${mark}`).toBe(shown >= pointsToPass(mark))
      }
  })

  it('passes with no mark just above what “no idea” earns, where few were answered and all were so', () => {
    const so = items.filter(({ truth }) => truth)
    const outcome = outcomeOf(
      runOf(() => ({ said: true, sure: 80 }), so),
      null,
    )
    expect(outcome).toEqual({ scaled: 0.96, passed: true })
    expect(
      outcomeOf(
        runOf(() => ({ said: true, sure: 50 })),
        null,
      ),
    ).toEqual({
      scaled: NO_IDEA,
      passed: false,
    })
  })
})
