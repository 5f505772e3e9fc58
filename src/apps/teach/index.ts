export { createTeachDesk } from './desk.ts'
export { TeachApp } from './TeachApp.tsx'
