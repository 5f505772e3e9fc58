export { verifyWords } from './en.ts'
