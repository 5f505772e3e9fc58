import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Standing } from '../../reconstruction/index.ts'
import { NO_LESSON_FILE } from '../file/index.ts'
import { madeWork } from '../fixture.ts'
import { defaultConfig } from '../plan/config.ts'
import { planOf } from '../plan/plan.ts'
import type { Step } from '../plan/step.ts'
import {
  answered,
  askedOn,
  begin,
  commit,
  draft,
  isDone,
  next,
  type Run,
  screenOf,
  skipToEnd,
} from './run.ts'
import { pupilIn, resume, suspendText } from './suspend.ts'

const standing = (N: Standing, S: Standing) => ({ N, S })
const work = madeWork({
  records: { N: 'north', S: 'south' },
  lines: {
    tide: standing('states', 'silent'),
    paint: standing('silent', 'states'),
    horn: standing('states', 'states'),
  },
  claims: {
    a: 'anonymous',
    b: 'anonymous',
    c: 'anonymous',
    d: 'quoted',
    e: 'quoted',
    f: 'quoted',
    g: 'quoted',
    h: 'anonymous',
  },
})
const planFor = (pupil: number): Step[] => planOf(work, NO_LESSON_FILE, defaultConfig(work), pupil)

/** Answers all that is asked on the screen, each by what `how` says. */
function answerAll(run: Run, how: (item: string) => { said: boolean; sure: number }): Run {
  return askedOn(run).reduce((all, item) => draft(all, item, how(item)), run)
}

function committed(run: Run): Run {
  const done = commit(run)
  if (!done.ok) throw new Error(`${done.error} is not answered`)
  return done.value
}

const sure = { said: true, sure: 80 }

describe('a lesson', () => {
  it('begins with practice, asks a pair before and after, reveals, counts, and hands on a task', () => {
    let run = begin(planFor(1))
    const passed: string[] = []
    for (let turn = 0; turn < 50 && !isDone(run); turn += 1) {
      const screen = screenOf(run)
      passed.push(screen.kind === 'step' ? screen.step.section : screen.kind)
      run = next(committed(answerAll(run, () => sure)))
    }
    expect(passed.slice(0, 4)).toEqual(['practice', 'before', 'before', 'lesson'])
    expect(passed.filter((name) => name === 'after')).toHaveLength(2)
    expect(passed.indexOf('summary')).toBeLessThan(passed.indexOf('transfer'))
    expect(answered(run)).toHaveLength(run.plan.flatMap(({ items }) => items).length)
  })

  it('takes no commitment while half an answer is lacking, and says which', () => {
    const run = draft(begin(planFor(1)), 'practice', { said: true })
    expect(commit(run)).toEqual({ ok: false, error: 'practice' })
  })

  it('reveals nothing before the commitment, and changes nothing after it', () => {
    const asking = answerAll(begin(planFor(1)), () => sure)
    expect(asking.revealed).toBe(false)
    expect(next(asking)).toBe(asking)
    const stands = committed(asking)
    expect(stands.revealed).toBe(true)
    expect(draft(stands, 'practice', { said: false })).toBe(stands)
  })

  it('reveals nothing of the matched items, neither before nor after', () => {
    const run = next(committed(answerAll(begin(planFor(1)), () => sure)))
    const after = committed(answerAll(run, () => sure))
    expect(after.at).toBe(run.at + 1)
    expect(after.revealed).toBe(false)
  })

  it('ends early with what was answered', () => {
    const run = skipToEnd(next(committed(answerAll(begin(planFor(1)), () => sure))))
    expect(isDone(run)).toBe(true)
    expect(answered(run)).toEqual([])
  })

  it('gives half the seeds one form of the matched items and half the other', () => {
    const first = (pupil: number) =>
      planFor(pupil)
        .filter(({ section }) => section === 'before')
        .map(({ line }) => line)
        .sort()
        .join()
    const forms = Array.from({ length: 200 }, (_, pupil) => first(pupil))
    const share = forms.filter((form) => form === forms[0]).length
    expect(new Set(forms).size).toBe(2)
    expect(share).toBeGreaterThan(70)
    expect(share).toBeLessThan(130)
  })
})

describe('a suspended lesson', () => {
  const steps = fc.array(
    fc.record({
      said: fc.boolean(),
      sure: fc.integer({ min: 50, max: 100 }),
      commits: fc.boolean(),
    }),
    { maxLength: 60 },
  )

  it('is resumed exactly, wherever it was left, half an answer too', () => {
    fc.assert(
      fc.property(steps, fc.nat({ max: 2 ** 31 }), fc.boolean(), (moves, pupil, half) => {
        let run = begin(planFor(pupil))
        for (const { said, sure, commits } of moves) {
          run = answerAll(run, () => ({ said, sure }))
          if (commits) run = run.revealed ? next(run) : committed(run)
        }
        const [first] = askedOn(run)
        if (half && first && !run.revealed) run = { ...run, drafts: { [first]: { said: true } } }
        const text = suspendText(run, pupil)
        expect(pupilIn(text)).toBe(pupil)
        expect(resume(text, planFor(pupil))).toEqual({ ok: true, value: run })
      }),
    )
  })

  it('is not resumed on another plan', () => {
    const text = suspendText(begin(planFor(1)), 1)
    const other = planOf(work, NO_LESSON_FILE, { ...defaultConfig(work), lines: ['tide'] }, 1)
    expect(resume(text, other)).toEqual({ ok: false, error: 'another-plan' })
  })

  it('is refused, and never throws, when it is cut or made up', () => {
    const plan = planFor(1)
    const whole = suspendText(begin(plan), 1)
    fc.assert(
      fc.property(fc.nat({ max: whole.length - 1 }), (cut) => {
        expect(resume(whole.slice(0, cut), plan).ok).toBe(false)
      }),
    )
    fc.assert(fc.property(fc.string(), (text) => void expect(resume(text, plan).ok).toBe(false)))
  })

  it('of forty items takes less than a tenth of what SCORM 1.2 keeps', () => {
    const lines = Object.fromEntries(
      Array.from({ length: 20 }, (_, at) => [
        `l${at}`,
        at % 2 ? standing('states', 'silent') : standing('silent', 'states'),
      ]),
    )
    const long = madeWork({ records: { N: 'north', S: 'south' }, lines })
    const plan = planOf(long, NO_LESSON_FILE, defaultConfig(long), 7)
    expect(plan.flatMap(({ items }) => items)).toHaveLength(40)
    expect(suspendText(begin(plan), 7).length).toBeLessThan(410)
  })
})
