import {
  commit,
  type Draft,
  draft,
  lackingIn,
  next,
  screenOf,
  skipToEnd,
} from '../../lesson/index.ts'
import type { LessonState } from './state.ts'

/** Commits to what is on the screen. Gives the first item that lacks half its answer, if one does. */
export function commitNow(state: LessonState): string | null {
  const done = commit(state.run.value)
  state.lacking.value = !done.ok
  if (!done.ok) return done.error
  state.run.value = done.value
  return null
}

/** Takes half an answer, or both halves, for an item. Once none is lacking, that is no longer said. */
export function draftNow(state: LessonState, item: string, change: Draft): void {
  state.run.value = draft(state.run.value, item, change)
  state.lacking.value &&= lackingIn(state.run.value) !== null
}

/** The next screen. */
export function goOn(state: LessonState): void {
  state.run.value = next(state.run.value)
}

/** Straight to the end, when the time is up. */
export function endNow(state: LessonState): void {
  state.run.value = skipToEnd(state.run.value)
}

/** Where the pupil is: for the heading, and to tell one screen from the next. */
export const placeOf = (state: LessonState): { at: number; count: number; kind: string } => {
  const { at, screens } = state.run.value
  const screen = screenOf(state.run.value)
  return {
    at: at + 1,
    count: screens.length,
    kind: screen.kind === 'step' ? screen.step.section : screen.kind,
  }
}
