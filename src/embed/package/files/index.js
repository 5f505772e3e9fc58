export { renderPlayer } from './render.js'

/** Settles once the element is defined; on a server, where none can be, at once. */
export const defined =
  typeof customElements === 'undefined' ? Promise.resolve() : import('./element.js').then(() => {})
