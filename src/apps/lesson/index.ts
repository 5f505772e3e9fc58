export { LessonApp } from './LessonApp.tsx'
export { createLessonState } from './state.ts'
