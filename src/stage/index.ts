/** The stage: draws a picture, decides nothing. Needs a browser with WebGL 2. */
export { type PlateTrouble, type StageFault, StageUnavailable } from './faults.ts'
export { type Rgb, STOCKS } from './inks.ts'
export type { Focus, Point, Size } from './layout.ts'
export type { PlateSource } from './plates.ts'
export type { Look, Surface } from './print.ts'
export type { Pixels } from './renderer.ts'
export { SCREENS, type ScreenRule } from './screens.ts'
export { createStage, type Stage, type StageOptions } from './stage.ts'
export {
  createStillRenderer,
  printStill,
  type StillFormat,
  type StillOptions,
  type StillRenderer,
} from './still.ts'
export { drawWire, stringWire } from './wire.ts'
