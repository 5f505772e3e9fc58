export { EXAMPLE_GRADES, type ExampleGrade, examplePicture } from './example.ts'
export { type KeyValueStore, NO_STORE } from './key-value-store.ts'
export { mayStandFor } from './may-stand-for.ts'
export { readingTime } from './pace.ts'
export type { Ink, Picture, Plate, Screen, Wire } from './picture.ts'
export { pictureOf, type Showing } from './picture-of.ts'
export { pictureOfTelling } from './picture-of-telling.ts'
export { BEGINNING, back, choose, goTo, isSame, isStep, next, type Place, stepAt } from './place.ts'
export { createPlayer, isWithheld, type Player, type PlayerState } from './player.ts'
export { type Position, placeOf, positionOf } from './position.ts'
export {
  DEFAULTS,
  PREFERENCES_KEY,
  type Preferences,
  parsePreferences,
  QUIET,
  type Volumes,
} from './preferences.ts'
export { ReadLines } from './read-lines.ts'
export { rhythmOf } from './rhythm.ts'
export * from './saves/index.ts'
export { skipRead } from './skip.ts'
export { playerAtFirstLine } from './start.ts'
export { backlogAt, type View, viewAt } from './view.ts'
export { openWork, type PlayFault, type Work } from './work.ts'
