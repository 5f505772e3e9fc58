export { worksWords } from './en.ts'
