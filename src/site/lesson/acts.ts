import { answered, askedOn, commit, isDone, next, screenOf, skipToEnd } from '../../lesson/index.ts'
import { type LessonDesk, textOfRun } from './desk.ts'

/** Commits to what is on the screen. Gives the first item that lacks half its answer, if one does. */
export function commitNow(desk: LessonDesk): string | null {
  const before = desk.run.value
  const done = commit(before)
  desk.lacking.value = !done.ok
  if (!done.ok) return done.error
  const asked = askedOn(before)
  desk.run.value = done.value
  const given = answered(done.value).filter(({ item }) => asked.includes(item.id))
  desk.platform?.answered(given, textOfRun(desk))
  reportEnd(desk)
  return null
}

/** The next screen. */
export function goOn(desk: LessonDesk): void {
  desk.run.value = next(desk.run.value)
  desk.platform?.suspended(textOfRun(desk))
  reportEnd(desk)
}

/** Straight to the end, when the time is up. */
export function endNow(desk: LessonDesk): void {
  desk.run.value = skipToEnd(desk.run.value)
  reportEnd(desk)
}

function reportEnd(desk: LessonDesk): void {
  if (isDone(desk.run.value)) desk.platform?.finished(desk.run.value, textOfRun(desk))
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
