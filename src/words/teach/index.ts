export { teachWords } from './en.ts'
