import type { Player } from '../../player/index.ts'
import type { LessonState } from './state.ts'

/** What every part of the lesson's screen is drawn from. */
export interface LessonProps {
  player: Player
  state: LessonState
}
