import { startEngine } from '../engine.ts'
import type { ScriptFault } from '../fault.ts'
import { capOf } from './cap.ts'
import { type CountsAsked, type Fold, ListeningStory } from './counts.ts'
import { asksForTurns } from './situation.ts'
import { type ReachedChoice, type ReachedLine, Survey } from './survey.ts'

export type { ReachedChoice, ReachedLine } from './survey.ts'

/** What every path through a script comes to. */
export interface Exploration {
  /** In the order in which the exploration first met them. */
  readonly lines: ReadonlyMap<string, ReachedLine>
  readonly choices: readonly ReachedChoice[]
  readonly ends: boolean
  /** Lines at whose choices no way leads to an end any more. */
  readonly trapped: readonly string[]
  readonly faults: readonly ScriptFault[]
  /** False when the bounds were met before every path was tried. */
  readonly complete: boolean
}

/** Bounds on an exploration: places where choices are offered, lines in all, and ms. */
export interface Bounds {
  readonly places: number
  readonly lines: number
  readonly time: number
}

const BOUNDS: Bounds = { places: 20_000, lines: 2_000_000, time: 20_000 }

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
  if (!started.ok) return nothing(started.error)
  const cap = capOf(json)
  ordinary = (count) => Math.min(count, cap)
  const limits = { ...bounds, deadline: Date.now() + bounds.time }
  const beginning = started.value.checkpoint()
  const asked = new Map<string, CountsAsked>()
  for (;;) {
    survey = new Survey(started.value, asked, asksForTurns(json), limits)
    survey.run()
    if (!survey.complete || !learn(asked, survey)) return explorationOf(survey)
    started.value.restore(beginning)
  }
}

/** Adds to `asked` what can be asked for on any way on from each situation; whether it grew. */
function learn(asked: Map<string, CountsAsked>, { heard }: Survey): boolean {
  const sizes = () => [...asked.values()].reduce((sum, { size }) => sum + size, 0)
  const before = sizes()
  for (let size = -1; size !== sizes(); ) {
    size = sizes()
    for (const [situation, { asked: here, next }] of heard) {
      const all = asked.get(situation) ?? new Map()
      asked.set(situation, all)
      for (const counts of [here, ...[...next].map((to) => asked.get(to) ?? [])])
        for (const [path, fold] of counts) all.set(path, fold)
    }
  }
  return sizes() > before
}

function explorationOf(survey: Survey): Exploration {
  return {
    lines: survey.lines,
    choices: [...survey.choices.values()],
    ends: survey.ended.size > 0,
    trapped: survey.complete ? trappedIn(survey) : [],
    faults: survey.faults,
    complete: survey.complete,
  }
}

/** Walks back from the ends over the places' connections: what is left has no way out. */
function trappedIn({ ended, tried }: Survey): string[] {
  const free = new Set(ended)
  for (let size = -1; size !== free.size; ) {
    size = free.size
    for (const [key, { next }] of tried) if (next.some((to) => free.has(to))) free.add(key)
  }
  const trapped = [...tried].filter(([key]) => !free.has(key)).map(([, { last }]) => last)
  return [...new Set(trapped)]
}

const nothing = (fault: ScriptFault): Exploration => ({
  lines: new Map(),
  choices: [],
  ends: false,
  trapped: [],
  faults: [fault],
  complete: false,
})
