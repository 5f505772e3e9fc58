import type { Draft } from '../../check/index.ts'

/** A line or a choice, as it stands in a knot. */
export interface Row {
  readonly kind: 'line' | 'choice'
  readonly id: string
  readonly text: string
}

/** A knot or stitch of a script: what stands in it, in order. */
export interface Knot {
  readonly name: string
  readonly rows: readonly Row[]
}

/** A divert from one knot to another. */
export interface Way {
  readonly from: string
  readonly to: string
  /** The choice under which it stands; empty where it is taken by itself. */
  readonly choice: string
}

/** What stands above the first knot, and where a script ends; no knot can be named so. */
export const BEGINNING = '(beginning)'
export const END = 'END'

interface Filling {
  readonly name: string
  readonly rows: Row[]
}

/** A script as knots and the ways between them. */
export interface Plan {
  readonly knots: readonly Knot[]
  readonly ways: readonly Way[]
}

/** Reads the knots of a script, and where each leads: diverts within a knot are its own matter. */
export function knotsOf({ script }: Draft): Plan {
  const names = new Set(
    script.ink.flatMap(({ kind, name }) => (kind === 'knot' && name ? [name] : [])),
  )
  const knots: Filling[] = []
  const ways: Way[] = []
  let here: Filling = { name: BEGINNING, rows: [] }
  let choice = ''
  const enter = (name: string): void => {
    here = { name, rows: [] }
    knots.push(here)
    choice = ''
  }
  for (const line of script.ink) {
    if (line.kind === 'knot') enter(line.name ?? '')
    if (knots.length === 0 && (line.kind === 'words' || line.divert)) enter(BEGINNING)
    if (line.kind === 'gather' || line.eaten === '-') choice = ''
    const id = line.tags.find(({ name }) => name === 'id')?.value ?? ''
    if (line.kind === 'choice') choice = line.text
    if (line.kind === 'words' || line.kind === 'choice')
      here.rows.push({ kind: line.kind === 'words' ? 'line' : 'choice', id, text: line.text })
    const to = line.divert && targetOf(line.divert.to, names)
    if (to) ways.push({ from: here.name, to, choice })
  }
  return { knots, ways }
}

/** The knot that a divert leads to; `null` for a label within the knot. */
function targetOf(divert: string, names: ReadonlySet<string>): string | null {
  const [path = ''] = /^[\p{L}\p{N}_.]+/u.exec(divert) ?? []
  if (/^(?:END|DONE)$/.test(path)) return END
  const parts = path.split('.')
  return parts.reverse().find((part) => names.has(part)) ?? null
}
