import type { Player } from '../../player/index.ts'
import type { LessonDesk } from './desk.ts'

/** What every part of the lesson's screen is drawn from. */
export interface LessonProps {
  player: Player
  desk: LessonDesk
}
