export { plateAddress } from './plates.ts'
