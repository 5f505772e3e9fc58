export { ChainList, stepsOf } from './ChainList.tsx'
export { ChainPicture } from './ChainPicture.tsx'
