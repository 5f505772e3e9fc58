export { takeAwayWords } from './en.ts'
