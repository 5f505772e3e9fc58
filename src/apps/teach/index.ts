export { createTeachState } from './state.ts'
export { TeachApp } from './TeachApp.tsx'
