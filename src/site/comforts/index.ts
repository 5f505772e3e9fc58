/**
 * What a reader can do without until the next line works: fetched after that, in one piece, so that
 * the next line comes sooner.
 */
export { examplePicture } from '../../player/index.ts'
export { plateAddress } from '../plates.ts'
export { KeyCard } from '../play/KeyCard.tsx'
export { AutoMark } from './AutoMark.tsx'
export { type Attached, attachComforts } from './attach.ts'
export { Dialogs } from './Dialogs.tsx'
export { EndPlace } from './EndPlace.tsx'
