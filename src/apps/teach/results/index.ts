export { Results } from './Results.tsx'
