/** What the part of the address after `#` asks for. */
export interface Asked {
  /** A line to open at, by id. */
  readonly line: string | null
}

/** Longest name of a line that is looked for; a longer one is cut, and then not found. */
const LONGEST = 100

/**
 * Parses the address: `#line=no-rockets`. Anything else asks for nothing. A name is only ever
 * looked up among the lines, and shown as text when it is not among them.
 */
export function readAddress(hash: string): Asked {
  const asked = new URLSearchParams(hash.replace(/^#/, '')).get('line')
  return { line: asked === null ? null : asked.slice(0, LONGEST) }
}

/** The part of an address that opens at a line. */
export const addressOf = (line: string): string => `#line=${line}`
