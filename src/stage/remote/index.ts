/** The page's end of a stage that prints in a worker: brings nothing of what prints. */
export { StageUnavailable } from '../faults.ts'
export { createRemoteStage } from './stage.ts'
