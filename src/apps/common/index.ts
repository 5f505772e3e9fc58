export { copyField } from './copy-field.ts'
export { Dialog } from './Dialog.tsx'
export { Diptych } from './Diptych.tsx'
export { Pick, Range, Switch } from './fields.tsx'
export { FROM_PLAY, TEST_PAGE } from './from-play.ts'
export { type Change, Looks } from './Looks.tsx'
export { Masthead } from './Masthead.tsx'
export { Menu, MenuButton } from './Menu.tsx'
export { openLinks } from './open-links.tsx'
export {
  Datelines,
  type DrawingAddress,
  DrawnStill,
  OverPlates,
  StagePlace,
} from './StageFrame.tsx'
export { Still } from './Still.tsx'
export { SMALL_STILL, smallStill } from './small-still.ts'
export { STILL_SIZES, type StillSize } from './still-sizes.ts'
export {
  NARROW,
  NO_STILLS,
  plateName,
  printedForPage,
  type Stills,
  stillsInPage,
  stillsNamed,
  wireName,
} from './stills.ts'
export { UseFoot, UseIt } from './UseIt.tsx'
export { VoiceSettings } from './VoiceSettings.tsx'
