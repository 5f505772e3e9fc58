import { isName } from '../named.ts'

/** A name from outside in quotation marks, or `otherwise` where it is shaped like none. */
export const named = (name: string, otherwise: string): string =>
  isName(name) ? `«${name}»` : otherwise

/** The same after a noun: ‘línea llamada «no-rockets»’, else ‘línea con ese nombre’. */
export const called = (name: string): string =>
  isName(name) ? ` llamada «${name}»` : ' con ese nombre'
