export { FrameApp, FrameHead } from './FrameApp.tsx'
