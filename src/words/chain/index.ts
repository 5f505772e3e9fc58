export { chainWords } from './en.ts'
