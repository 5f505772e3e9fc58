export { createLessonDesk } from './desk.ts'
export { LessonApp } from './LessonApp.tsx'
