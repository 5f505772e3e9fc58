export type * from './element.js'
export { type Asked, type Looks, renderPlayer } from './render.js'

/** Settles once the element is defined; on a server, where none can be, at once. */
export declare const defined: Promise<void>
