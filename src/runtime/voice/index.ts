export { type Speech, speakAloud, type Voice } from './speak.ts'
