export { App, OpenButtons, PlayBody, type PlayScreenProps } from './App.tsx'
export { followSteps } from './follow-steps.ts'
export {
  beforePlayer,
  markKept,
  OPENING_WORDS,
  Opening,
  onPlay,
  pictured,
} from './opening/index.ts'
export { createPlayScreen } from './play-screen.ts'
export { createPlayStage } from './play-stage.ts'
export { createUiState, type UiState } from './ui-state.ts'
