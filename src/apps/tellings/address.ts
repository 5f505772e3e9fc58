/** What the part of the address after `#` asks for. */
export interface Asked {
  /** A telling by its name. */
  readonly telling: string | null
  /** A line of the event by id. */
  readonly line: string | null
  readonly end: boolean
  /** All tellings side by side. */
  readonly all: boolean
}

/** Longest name that is looked for; a longer one is cut, and then not found. */
const LONGEST = 100

/** Parses `#telling=US&line=no-rockets`, with `&end` after the last line and `&all` for side by side. */
export function readAsked(hash: string): Asked {
  const asked = new URLSearchParams(hash.replace(/^#/, ''))
  const named = (name: string) => asked.get(name)?.slice(0, LONGEST) ?? null
  return {
    telling: named('telling'),
    line: named('line'),
    end: asked.has('end'),
    all: asked.has('all'),
  }
}

/** The part of an address that asks for a place. A `null` line is the end. */
export function askFor(telling: string, line: string | null, all: boolean): string {
  const place = line === null ? 'end' : `line=${encodeURIComponent(line)}`
  return `#telling=${encodeURIComponent(telling)}&${place}${all ? '&all' : ''}`
}
