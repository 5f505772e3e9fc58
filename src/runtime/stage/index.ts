export { mountStage } from './mount-stage.ts'
export { createStageView, type PictureSource, type StageView } from './stage-view.ts'
export { stageWhileSeen } from './stage-while-seen.ts'
export { upcomingPictures } from './upcoming.ts'
