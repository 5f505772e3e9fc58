export { Chooser } from './Chooser.tsx'
export { type ChoosableLine, createChoice } from './choice.ts'
