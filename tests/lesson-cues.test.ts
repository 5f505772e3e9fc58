import { describe, expect, it, vi } from 'vitest'
import {
  defaultConfig,
  type LessonConfig,
  planFrom,
  poolOf,
  type Step,
} from '../src/lesson/index.ts'
import { runs, thorough } from '../src/testing/thorough.ts'
import { type Cue, cuesFor, type Seen, scoreOf, seenIn } from './lesson/cues.ts'
import { lessonFile, storyIn } from './lesson/stories.ts'

const call = await storyIn('story/putins-talk-therapy')
const file = lessonFile('story/putins-talk-therapy')

// No limit of time decides what is true: where all is tried, it takes as long as it takes.
if (thorough) vi.setConfig({ testTimeout: 600_000 })

const FORMS = runs(10_000)
/** Forms: everything that one pupil is asked under one class link. */
const seeds = Array.from({ length: FORMS }, (_, seed) => seed)
const few = seeds.slice(0, FORMS / 50)
const parties = Object.keys(call.story.parties)
const cues = cuesFor(parties)
const pool = poolOf(call, file, true)
const formsOf = (change: Partial<LessonConfig>, of = seeds): Step[][] =>
  of.map((seed) => planFrom(pool, parties, { ...defaultConfig(call), ...change, seed }, seed))
const whole = formsOf({})
const shortLinks = file.plans.flatMap(({ link }) => (link.lines ? [link.lines] : []))

/** A cue's scores over all forms, in per cent: their mean and the highest. */
function scores(cue: Cue, forms: readonly (readonly Seen[])[]) {
  const all = forms.map((seen) => scoreOf(cue, seen))
  const mean = all.reduce((sum, score) => sum + score, 0) / all.length
  return { mean: rounded(mean), most: rounded(all.reduce((a, b) => Math.max(a, b))) }
}

const rounded = (score: number): number => Number(score.toFixed(1))
/** What pupils see of their forms. */
const seenOf = (forms: readonly Step[][]): Seen[][] => forms.map((plan) => seenIn(call, plan))

describe('a pupil who follows one cue and reads nothing', () => {
  it('is right in at most 60 % over all forms, and at most 67 % on any', () => {
    const seen = seenOf(whole)
    const table = Object.entries(cues).map(([name, cue]) => ({ name, ...scores(cue, seen) }))
    console.log(
      `${FORMS} pupils who follow one cue, each with a form of their own, per cent right:`,
    )
    console.table(table)
    for (const { name, mean, most } of table) {
      expect(mean, name).toBeLessThanOrEqual(60)
      expect(most, name).toBeLessThanOrEqual(67)
    }
  })

  it.each(['easier', 'harder'] as const)('gains no more where the lesson is %s', (level) => {
    const forms = seenOf(formsOf({ level }, few))
    for (const [name, cue] of Object.entries(cues)) {
      const { mean, most } = scores(cue, forms)
      expect(mean, name).toBeLessThanOrEqual(60)
      expect(most, name).toBeLessThanOrEqual(67)
    }
  })

  it.each(['before', 'lesson', 'after', 'transfer'] as const)(
    'is right in half of every part by an answer, or by a side: %s',
    (section) => {
      const parts = seenOf(whole.map((plan) => plan.filter((step) => step.section === section)))
      for (const [name, cue] of Object.entries(cues))
        if (/^always|the other no/.test(name))
          expect(scores(cue, parts), `${section}: ${name}`).toEqual({ mean: 50, most: 50 })
    },
  )

  it('gains nothing by a class link of a few lines, or of one', () => {
    for (const lines of [...call.exchange.map((line) => [line]), ...shortLinks]) {
      const forms = seenOf(formsOf({ lines, checks: false, transfer: false }, few))
      if (forms.every((seen) => seen.length === 0)) continue
      for (const [name, cue] of Object.entries(cues))
        if (/^always|the other no/.test(name))
          expect(scores(cue, forms), `${lines}: ${name}`).toEqual({ mean: 50, most: 50 })
    }
  })
})
