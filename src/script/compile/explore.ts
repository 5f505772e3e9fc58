import { startEngine } from '../engine.ts'
import { BOUNDS, type Bounds, Budget } from './budget.ts'
import { capOf } from './cap.ts'
import { type CountsAsked, type Fold, ListeningStory } from './counts.ts'
import type { Exploration, ReachedLimit } from './exploration.ts'
import { Findings } from './findings.ts'
import { growingIn } from './growth.ts'
import { asksForTurns } from './situation.ts'
import { type Limit, Survey } from './survey.ts'

/**
 * Tries every choice of a compiled script from every place that can matter. Which counts of visits
 * can matter at a place is not known beforehand: each survey learns it from what the script asked
 * for further on, until one learns nothing new. Then places taken for one have one future.
 */
export function explore(json: string, bounds: Bounds = BOUNDS): Exploration {
  let survey: Survey | null = null
  let ordinary: Fold = (count) => count
  const started = startEngine(json, (text) => {
    const story = new ListeningStory(text)
    story.onCountAsked = (path, fold) => survey?.hear(path, fold ?? ordinary)
    return story
  })
  if (!started.ok) return { ...new Findings().all(null), faults: [started.error], complete: false }
  const cap = capOf(json)
  ordinary = (count) => Math.min(count, cap)
  const budget = new Budget(bounds, started.value.steps)
  const beginning = started.value.checkpoint()
  const asked = new Map<string, CountsAsked>()
  const found = new Findings()
  let before: Survey | null = null
  for (;;) {
    survey = new Survey(started.value, asked, asksForTurns(json), budget)
    survey.run()
    if (survey.limit) return found.with(survey).all(limitOf(survey.limit, survey, before))
    if (!learn(asked, survey)) return new Findings().with(survey).all(null)
    found.with(survey)
    before = survey
    started.value.restore(beginning)
  }
}

/** What made so many places shows best in the survey that tried more of them. */
function limitOf(limit: Limit, last: Survey, before: Survey | null): ReachedLimit {
  const wider = before && before.tried.size > last.tried.size ? before : last
  return { ...limit, growing: growingIn(wider.tried.keys()) }
}

/** Adds to `asked` what can be asked for on any way on from each situation; whether it grew. */
function learn(asked: Map<string, CountsAsked>, { heard }: Survey): boolean {
  const sizes = () => [...asked.values()].reduce((sum, { size }) => sum + size, 0)
  const before = sizes()
  const backwards = [...heard].reverse()
  for (let size = -1; size !== sizes(); ) {
    size = sizes()
    for (const [situation, { asked: here, next }] of backwards) {
      const all = asked.get(situation) ?? new Map()
      asked.set(situation, all)
      for (const counts of [here, ...[...next].map((to) => asked.get(to) ?? [])])
        for (const [path, fold] of counts) all.set(path, fold)
    }
  }
  return sizes() > before
}
