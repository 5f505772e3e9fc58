import { describe, expect, it, vi } from 'vitest'
import { defaultConfig, planOf, type Step } from '../src/lesson/index.ts'
import { runs, thorough } from '../src/testing/thorough.ts'
import { type Cue, cuesFor, scoreOf, seenIn } from './lesson/cues.ts'
import { lessonFile, storyIn } from './lesson/stories.ts'

const call = await storyIn('story/putins-talk-therapy')
const file = lessonFile('story/putins-talk-therapy')
const cues = cuesFor(Object.keys(call.story.parties))

// No limit of time decides what is true: where all is tried, it takes as long as it takes.
if (thorough) vi.setConfig({ testTimeout: 600_000 })

const FORMS = runs(200)
/** Forms: everything that one pupil is asked under one class link. */
const seeds = Array.from({ length: FORMS }, (_, seed) => seed)
const whole = seeds.map((seed) => planOf(call, file, { ...defaultConfig(call), seed }, seed))
const shortLinks = file.plans.flatMap(({ link }) => (link.lines ? [link.lines] : []))

/** A cue's scores over all forms, in per cent: their mean and the highest. */
function scores(cue: Cue, forms: readonly Step[][]) {
  const all = forms.map((plan) => scoreOf(cue, seenIn(call, plan)))
  const mean = all.reduce((sum, score) => sum + score, 0) / all.length
  return { mean: Math.round(mean), most: Math.round(Math.max(...all)) }
}

describe('a pupil who follows one cue and reads nothing', () => {
  it('is right in at most 60 % over all forms, and at most 67 % on any', () => {
    const table = Object.entries(cues).map(([name, cue]) => ({ name, ...scores(cue, whole) }))
    console.table(table)
    for (const { name, mean, most } of table) {
      expect(mean, name).toBeLessThanOrEqual(60)
      expect(most, name).toBeLessThanOrEqual(67)
    }
  })

  it.each(['easier', 'harder'] as const)('gains no more where the lesson is %s', (level) => {
    const config = { ...defaultConfig(call), level }
    const forms = seeds.slice(0, 40).map((seed) => planOf(call, file, { ...config, seed }, seed))
    for (const [name, cue] of Object.entries(cues)) {
      const { mean, most } = scores(cue, forms)
      expect(mean, name).toBeLessThanOrEqual(60)
      expect(most, name).toBeLessThanOrEqual(67)
    }
  })

  it.each(['before', 'lesson', 'after', 'transfer'] as const)(
    'is right in half of every part by an answer, or by a side: %s',
    (section) => {
      const parts = whole.map((plan) => plan.filter((step) => step.section === section))
      for (const [name, cue] of Object.entries(cues))
        if (/^always|the other no/.test(name))
          expect(scores(cue, parts), `${section}: ${name}`).toEqual({ mean: 50, most: 50 })
    },
  )

  it('gains nothing by a class link of a few lines, or of one', () => {
    for (const lines of [...call.exchange.map((line) => [line]), ...shortLinks]) {
      const config = { ...defaultConfig(call), lines, checks: false, transfer: false }
      const forms = seeds.map((seed) => planOf(call, file, { ...config, seed }, seed))
      if (forms.every((plan) => plan.length === 0)) continue
      for (const [name, cue] of Object.entries(cues))
        if (/^always|the other no/.test(name))
          expect(scores(cue, forms), `${lines}: ${name}`).toEqual({ mean: 50, most: 50 })
    }
  })
})
