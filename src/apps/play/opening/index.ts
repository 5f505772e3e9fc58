export { beforePlayer } from './before-player.ts'
export { Opening } from './Opening.tsx'
export { onPlay } from './on-play.ts'
export { PlateNames } from './PlateNames.tsx'
