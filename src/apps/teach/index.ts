export { createTeachState, NO_PICTURES } from './state.ts'
export { TeachApp } from './TeachApp.tsx'
