export { pseudo } from './pseudo.ts'
