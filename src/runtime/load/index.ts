export { showCorrections } from './corrections.ts'
export { loadBundle } from './load.ts'
export { openPlayer } from './open-player.ts'
