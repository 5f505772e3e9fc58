export { createLater } from './create-later.tsx'
