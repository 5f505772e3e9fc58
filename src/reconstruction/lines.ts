import {
  type EventLine,
  type Line,
  lineOf,
  type Reconstruction,
  type ScriptedLine,
} from './line.ts'
import { placeIn } from './lookup.ts'

/** A reconstruction with the lines of its script, as a bundle has it. */
interface WithLines extends Reconstruction {
  readonly lines: readonly ScriptedLine[]
}

/** Every line that its sourcing knows, in reading order. */
export const linesOf = (work: WithLines): Line[] =>
  work.lines.flatMap((scripted) => {
    const line = lineOf(work, scripted)
    return line.ok ? [line.value] : []
  })

/** A line by its id; `null` when no path reaches it or its sourcing is missing. */
export function lineById(work: WithLines, id: string): Line | null {
  const scripted = work.lines[placeIn(work.lines, id) ?? -1]
  const line = scripted ? lineOf(work, scripted) : null
  return line?.ok ? line.value : null
}

/** The lines that come after the one of an id in reading order, `count` at most. */
export function linesAfter(work: WithLines, id: string, count: number): Line[] {
  const at = (placeIn(work.lines, id) ?? -1) + 1
  return linesOf({ ...work, lines: work.lines.slice(at, at + count) })
}

/** The lines of the event, in its order. */
export const exchangeOf = (
  work: WithLines & { readonly exchange: readonly string[] },
): EventLine[] =>
  work.exchange.flatMap((id) => {
    const line = lineById(work, id)
    return line && 'content' in line ? [line] : []
  })
