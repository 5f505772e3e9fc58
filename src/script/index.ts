export { type Choice, choiceId } from './engine.ts'
export type { ScriptFault } from './fault.ts'
export { type ReadTags, readTags } from './tags.ts'
export { openScript, type Script, type Step } from './walk.ts'
