import { fail, ok, type Result } from '../../reconstruction/index.ts'
import type { Item } from '../../reconstruction/lesson/index.ts'
import type { Section, Step } from '../plan/step.ts'
import type { Judged, Judgement } from '../scoring/brier.ts'
import { type Screen, screensOf } from './screens.ts'

/** An answer that is not committed to yet, and may lack a half. */
export type Draft = { readonly said?: boolean; readonly sure?: number | null }

/** Where a pupil is in a lesson: a value that can be kept and gone back to. */
export interface Run {
  readonly plan: readonly Step[]
  readonly screens: readonly Screen[]
  /** Index into `screens`. */
  readonly at: number
  /** Whether the answers on this screen stand, and its sourcing shows. */
  readonly revealed: boolean
  readonly drafts: Readonly<Record<string, Draft>>
  readonly answers: Readonly<Record<string, Judgement>>
}

/** The name under which the practice question's draft is kept. */
export const PRACTICE = 'practice'

/** A lesson at its beginning. */
export const begin = (plan: readonly Step[]): Run => ({
  plan,
  screens: screensOf(plan),
  at: 0,
  revealed: false,
  drafts: {},
  answers: {},
})

/** What is on the screen. */
export const screenOf = (run: Run): Screen => run.screens[run.at] ?? { kind: 'end' }

/** The names of what is asked on the screen. */
export function askedOn(run: Run): string[] {
  const screen = screenOf(run)
  if (screen.kind === 'practice') return screen.asks ? [PRACTICE] : []
  return screen.kind === 'step' ? screen.step.items.map(({ id }) => id) : []
}

/** Takes half an answer or both halves. Committed answers, and what is not asked here, stay. */
export function draft(run: Run, item: string, change: Draft): Run {
  if (run.revealed || !askedOn(run).includes(item)) return run
  return { ...run, drafts: { ...run.drafts, [item]: { ...run.drafts[item], ...change } } }
}

/** A draft as an answer; `null` while a half of it is lacking. @param sure whether that is asked too */
export function wholeOf(one: Draft | undefined, sure: boolean): Judgement | null {
  if (one?.said === undefined) return null
  if (!sure) return { said: one.said, sure: null }
  return typeof one.sure === 'number' ? { said: one.said, sure: one.sure } : null
}

/** Whether the screen asks how sure the pupil is. */
const asksSure = (screen: Screen): boolean => screen.kind !== 'step' || screen.step.sure

/** The first item on the screen that lacks half its answer; `null` where none does. */
export function lackingIn(run: Run): string | null {
  const sure = asksSure(screenOf(run))
  return askedOn(run).find((id) => wholeOf(run.drafts[id], sure) === null) ?? null
}

/**
 * Commits to every answer on the screen: from here on they stand. Gives the run with the sourcing
 * revealed, or on the next screen where nothing is; or the first item that lacks half its answer.
 */
export function commit(run: Run): Result<Run, string> {
  const asked = askedOn(run)
  if (run.revealed || asked.length === 0) return ok(run)
  const screen = screenOf(run)
  const judgementOf = (id: string) => wholeOf(run.drafts[id], asksSure(screen))
  const lacking = lackingIn(run)
  if (lacking !== null) return fail(lacking)
  const whole = asked.flatMap((id) => {
    const one = judgementOf(id)
    return one && id !== PRACTICE ? [[id, one] as const] : []
  })
  const committed = {
    ...run,
    revealed: true,
    drafts: screen.kind === 'practice' ? run.drafts : {},
    answers: { ...run.answers, ...Object.fromEntries(whole) },
  }
  return ok(screen.kind === 'step' && !screen.step.reveals ? onward(committed) : committed)
}

const onward = (run: Run): Run => ({
  ...run,
  at: Math.min(run.at + 1, run.screens.length - 1),
  revealed: false,
  drafts: {},
})

/** The next screen, once the answers on this one stand. */
export const next = (run: Run): Run =>
  run.revealed || askedOn(run).length === 0 ? onward(run) : run

/** Straight to the end: the time is up. What was not asked stays unanswered. */
export const skipToEnd = (run: Run): Run => ({
  ...run,
  at: run.screens.length - 1,
  revealed: false,
  drafts: {},
})

/** Whether the end is reached. */
export const isDone = (run: Run): boolean => screenOf(run).kind === 'end'

/** An item with the pupil's judgement of it. */
export interface Answered extends Judged {
  readonly item: Item
  readonly section: Section
}

/** Everything answered so far, in the order asked; of some sections only, where they are named. */
export function answered(run: Run, ...sections: Section[]): Answered[] {
  return run.plan
    .filter(({ section }) => sections.length === 0 || sections.includes(section))
    .flatMap(({ section, items }) =>
      items.flatMap((item) => {
        const judgement = run.answers[item.id]
        return judgement ? [{ item, section, truth: item.truth, ...judgement }] : []
      }),
    )
}
