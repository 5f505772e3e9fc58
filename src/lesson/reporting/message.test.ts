import { describe, expect, it } from 'vitest'
import { NO_LESSON_FILE } from '../file/index.ts'
import { madeWork } from '../fixture.ts'
import { defaultConfig } from '../plan/config.ts'
import { planOf } from '../plan/plan.ts'
import { begin, type Run } from '../run/run.ts'
import { lessonResult } from './message.ts'

const work = madeWork({
  records: { N: 'north', S: 'south' },
  lines: { tide: { N: 'states', S: 'silent' }, paint: { N: 'silent', S: 'states' } },
})
const plan = planOf(work, NO_LESSON_FILE, defaultConfig(work), 1)
const items = plan.flatMap((step) => step.items)
const run: Run = {
  ...begin(plan),
  answers: Object.fromEntries(items.map(({ id, truth }) => [id, { said: truth, sure: 90 }])),
}
const ACTIVITY = 'https://school.example/lesson.html'

describe('what a parent page is told', () => {
  it('is nothing while nothing is answered', () => {
    expect(lessonResult(begin(plan), 1, ACTIVITY, 'score')).toBeNull()
  })

  it('is one statement for one pupil in one lesson, however often it is told', () => {
    const idOf = (pupil: number, activity = ACTIVITY) =>
      lessonResult(run, pupil, activity, 'score')?.statement.id
    expect(idOf(1)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(idOf(1)).toBe(idOf(1))
    expect(new Set([idOf(1), idOf(2), idOf(1, `${ACTIVITY}?x`)]).size).toBe(3)
  })

  it('holds no points where completion alone is asked for', () => {
    const resultBy = (criterion: 'score' | 'completion') =>
      Object.keys(Object(lessonResult(run, 1, ACTIVITY, criterion)?.statement.result))
    expect(resultBy('score')).toEqual(['completion', 'success', 'score', 'extensions'])
    expect(resultBy('completion')).toEqual(['completion', 'extensions'])
  })
})
