import { lineText, type Tick } from '../../panel/index.ts'
import {
  type Bundle,
  type Line,
  lineOf,
  placeIn,
  type SpokenLine,
} from '../../reconstruction/index.ts'

/** Every line of a bundle that its sourcing knows, in reading order. */
export const linesOf = (bundle: Bundle): Line[] =>
  bundle.lines.flatMap((scripted) => {
    const line = lineOf(bundle, scripted)
    return line.ok ? [line.value] : []
  })

/** A line by its id; `null` when no path reaches it or its sourcing is missing. */
export function lineById(bundle: Bundle, id: string): Line | null {
  const scripted = bundle.lines[placeIn(bundle.lines, id) ?? -1]
  const line = scripted ? lineOf(bundle, scripted) : null
  return line?.ok ? line.value : null
}

/** The lines of the event, in order. */
export const exchangeOf = (bundle: Bundle): SpokenLine[] =>
  bundle.exchange.flatMap((id) => {
    const line = lineById(bundle, id)
    return line && 'content' in line ? [line] : []
  })

/** The words of a line, masked where the reader wants it; empty when there is none. */
export function textOf(bundle: Bundle, id: string, clean: boolean): string {
  const line = lineById(bundle, id)
  return line ? lineText(line, clean) : ''
}

/** The lines of the event as ticks. */
export const ticksOf = (bundle: Bundle, clean: boolean): Tick[] =>
  bundle.exchange.map((id) => ({ id, text: textOf(bundle, id, clean) }))
