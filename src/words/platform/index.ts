export { platformWords } from './en.ts'
