export { type GesturePlace, listenToGestures } from './listen.ts'
