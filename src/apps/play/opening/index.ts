export { beforePlayer, markKept } from './before-player.ts'
export { OPENING_WORDS, Opening } from './Opening.tsx'
export { onPlay } from './on-play.ts'
export { PlateNames } from './PlateNames.tsx'
