export { shareBySystem } from './share-by-system.ts'
