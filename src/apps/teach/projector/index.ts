export { Projector } from './Projector.tsx'
