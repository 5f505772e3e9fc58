export { beforePlayer } from './before-player.ts'
export { Opening, SMALL_PLATES } from './Opening.tsx'
export { onPlay } from './on-play.ts'
export { PlateNames } from './PlateNames.tsx'
