import type { LessonPlan } from '../file/index.ts'
import type { LessonWork } from '../questions/pool.ts'
import { configFor, type PlanQueries, queryOf } from './config.ts'

/** The minutes that a plan takes, all its steps together. */
export const minutesOf = ({ steps }: Pick<LessonPlan, 'steps'>): number =>
  steps.reduce((sum, { minutes }) => sum + minutes, 0)

/** The plans of a lesson file as a class link names them, by their minutes: “15”. Of two alike, the first. */
export function planQueries(
  plans: readonly LessonPlan[],
  work: Pick<LessonWork, 'exchange'>,
): PlanQueries {
  return Object.fromEntries(
    plans.map((plan) => [minutesOf(plan), queryOf(configFor(plan.link, work), work)]).reverse(),
  )
}
