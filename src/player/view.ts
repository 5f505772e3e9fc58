import { fail, type Line, lineOf, ok, type Result } from '../reconstruction/index.ts'
import type { Choice } from '../script/index.ts'
import { words } from '../words/index.ts'
import { goOnOf, type Place, stepAt } from './place.ts'
import type { PlayFault, Work } from './work.ts'

/** All that a view needs to show one place. */
export interface View {
  readonly line: Line
  /** What is offered after the line; empty within a stretch and at the end. */
  readonly choices: readonly Choice[]
  /** Whether "next" leads on without the reader choosing. */
  readonly canGoOn: boolean
  readonly canGoBack: boolean
  readonly end: boolean
  /** The line of the event that this one is or is about, by id. */
  readonly subject: string | null
}

/** What is to be seen at a place. Errors when the line has no sourcing. */
export function viewAt(work: Work, place: Place): Result<View, PlayFault> {
  const step = stepAt(work, place)
  if (!step.ok) return step
  const line = lineOf(work.bundle, step.value)
  if (!line.ok) return fail(words.playFaults.noSourcing(line.error.line, line.error.what))
  const { choices, end } = step.value
  return ok({
    line: line.value,
    choices,
    canGoOn: !end && (choices.length === 0 || goOnOf(step.value) !== undefined),
    canGoBack: place.index > 0 || place.choices.length > 0,
    end,
    subject: subjectOf(line.value),
  })
}

const subjectOf = (line: Line): string | null =>
  'grading' in line ? line.grading && line.id : line.of

/** Every line from the beginning to a place, in the order in which it was read. */
export function backlogAt(work: Work, place: Place): { place: Place; line: Line }[] {
  const passed: { place: Place; line: Line }[] = []
  for (let taken = 0; taken <= place.choices.length; taken += 1) {
    const choices = place.choices.slice(0, taken)
    const last = taken === place.choices.length ? place.index : Number.POSITIVE_INFINITY
    for (let index = 0; index <= last; index += 1) {
      const step = work.script.step(choices, index)
      if (!step.ok || !step.value) break
      const line = lineOf(work.bundle, step.value)
      if (line.ok) passed.push({ place: { choices, index }, line: line.value })
    }
  }
  return passed
}
