import { fail, ok, type Result, wayTo } from '../reconstruction/index.ts'
import type { Choice, Step } from '../script/index.ts'
import { words } from '../words/index.ts'
import { type PlayFault, scriptFault, type Work } from './work.ts'

/** Where a reader stands: the choices taken so far, and how many lines have come since the last. */
export interface Place {
  readonly choices: readonly string[]
  readonly index: number
}

/** The first line of every walk. */
export const BEGINNING: Place = { choices: [], index: 0 }

/** The line at a place. Errors when no walk leads there. */
export function stepAt(work: Work, place: Place): Result<Step, PlayFault> {
  const step = work.script.step(place.choices, place.index)
  if (!step.ok) return fail(scriptFault(step.error.what, step.error.after))
  return step.value ? ok(step.value) : fail(scriptFault(words.playFaults.noLineHere, null))
}

/** The choice that "next" takes by itself, if one is offered after this line. */
export const goOnOf = (step: Step): Choice | undefined => step.choices.find((choice) => choice.goOn)

/**
 * One line on; over a choice only where one of the offered is marked as going on. The same place
 * where the reader has to choose, and at the end.
 */
export function next(work: Work, place: Place): Result<Place, PlayFault> {
  const step = stepAt(work, place)
  if (!step.ok) return step
  if (step.value.end) return ok(place)
  if (step.value.choices.length === 0) {
    const on = { choices: place.choices, index: place.index + 1 }
    const there = stepAt(work, on)
    return there.ok ? ok(on) : there
  }
  const goOn = goOnOf(step.value)
  return goOn ? choose(work, place, goOn.id) : ok(place)
}

/** One line back, over choices too: what was chosen there is forgotten. The beginning stays put. */
export function back(work: Work, place: Place): Result<Place, PlayFault> {
  if (place.index > 0) return ok({ choices: place.choices, index: place.index - 1 })
  if (place.choices.length === 0) return ok(place)
  const choices = place.choices.slice(0, -1)
  const length = work.script.length(choices)
  if (!length.ok) return fail(scriptFault(length.error.what, length.error.after))
  return ok({ choices, index: length.value - 1 })
}

/** Whether two places are the same. */
export const isSame = (one: Place, other: Place): boolean =>
  one.index === other.index &&
  one.choices.length === other.choices.length &&
  one.choices.every((choice, at) => choice === other.choices[at])

/** Whether a place is reached from another by one step at most, on or back, over a choice too. */
export const isStep = (work: Work, from: Place, to: Place): boolean =>
  isSame(from, to) || isBefore(work, from, to) || isBefore(work, to, from)

function isBefore(work: Work, one: Place, other: Place): boolean {
  const before = back(work, other)
  return before.ok && isSame(before.value, one)
}

/** Takes one of the choices offered after the line. Errors when it is not offered there. */
export function choose(work: Work, place: Place, id: string): Result<Place, PlayFault> {
  const step = stepAt(work, place)
  if (!step.ok) return step
  if (!step.value.choices.some((choice) => choice.id === id))
    return fail(words.playFaults.notOffered(id, step.value.id))
  const chosen = { choices: [...place.choices, id], index: 0 }
  const there = stepAt(work, chosen)
  return there.ok ? ok(chosen) : there
}

/** Goes to a line by the shortest walk from the beginning. Errors when there is no such line. */
export function goTo(work: Work, line: string): Result<Place, PlayFault> {
  const choices = wayTo(work.bundle, line)
  return choices === undefined ? fail(noSuchLine(line)) : findLine(work, choices, line, 0)
}

/** The `round`th time (from 0) that a line comes after these choices. */
export function findLine(
  work: Work,
  choices: readonly string[],
  line: string,
  round: number,
): Result<Place, PlayFault> {
  let seen = 0
  for (let index = 0; ; index += 1) {
    const step = work.script.step(choices, index)
    if (!step.ok) return fail(scriptFault(step.error.what, step.error.after))
    if (!step.value) return fail(noSuchLine(line))
    if (step.value.id !== line) continue
    if (seen === round) return ok({ choices, index })
    seen += 1
  }
}

const noSuchLine = (line: string): PlayFault => words.playFaults.noSuchLine(line)
