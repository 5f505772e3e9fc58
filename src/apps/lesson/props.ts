import type { PlanQueries } from '../../lesson/index.ts'
import type { Player } from '../../player/index.ts'
import type { Notices } from '../../runtime/notices/index.ts'
import type { LessonState } from './state.ts'

/** What goes on beside the screen needs. */
export interface LessonNeeds extends LessonProps {
  notices: Notices
  /** The plans that a class link may name. */
  plans: PlanQueries
}

/** What every part of the lesson's screen is drawn from. */
export interface LessonProps {
  player: Player
  state: LessonState
}
