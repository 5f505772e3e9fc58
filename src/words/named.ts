import { isId } from '../reconstruction/index.ts'

/** Longest name that is repeated, in characters. */
const LONGEST = 60

/** Whether a text is shaped like an id or a number. */
export const isName = (text: string): boolean =>
  text.length <= LONGEST && (isId(text) || /^\d+$/.test(text))

/**
 * A name that came from outside (an address, a host’s page, a class link, a save) in quotation marks,
 * or `otherwise` where it is shaped neither like an id nor like a number. What stands in an address is
 * not to become a sentence on our page.
 */
export const named = (name: string, otherwise: string): string =>
  isName(name) ? `“${name}”` : otherwise

/** The same after a noun: ‘line called “no-rockets”’, else ‘line of that name’. */
export const called = (name: string): string =>
  isName(name) ? ` called “${name}”` : ' of that name'
