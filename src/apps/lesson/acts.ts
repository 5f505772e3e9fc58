import { commit, next, screenOf, skipToEnd } from '../../lesson/index.ts'
import type { LessonDesk } from './desk.ts'

/** Commits to what is on the screen. Gives the first item that lacks half its answer, if one does. */
export function commitNow(desk: LessonDesk): string | null {
  const done = commit(desk.run.value)
  desk.lacking.value = !done.ok
  if (!done.ok) return done.error
  desk.run.value = done.value
  return null
}

/** The next screen. */
export function goOn(desk: LessonDesk): void {
  desk.run.value = next(desk.run.value)
}

/** Straight to the end, when the time is up. */
export function endNow(desk: LessonDesk): void {
  desk.run.value = skipToEnd(desk.run.value)
}

/** Where the pupil is: for the heading, and to tell one screen from the next. */
export const placeOf = (desk: LessonDesk): { at: number; count: number; kind: string } => {
  const { at, screens } = desk.run.value
  const screen = screenOf(desk.run.value)
  return {
    at: at + 1,
    count: screens.length,
    kind: screen.kind === 'step' ? screen.step.section : screen.kind,
  }
}
