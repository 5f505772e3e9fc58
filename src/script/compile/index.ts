export { type Compiled, compileScript, type InkMessage } from './compile.ts'
export { type Exploration, explore, type ReachedChoice, type ReachedLine } from './explore.ts'
