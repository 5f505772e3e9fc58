export { shareBySystem, systemTakes } from './share-by-system.ts'
