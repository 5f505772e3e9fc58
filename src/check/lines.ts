import type { LineSourcing } from '../reconstruction/index.ts'
import { placeIn, type ScriptLine } from '../script/source/index.ts'
import { type Place, topOf } from './diagnostic.ts'
import type { Draft } from './draft.ts'

type Kind = LineSourcing['kind']
type OfKind<K extends Kind> = Extract<LineSourcing, { kind: K }>

/** A line that stands in the script and in the sourcing. */
export interface SourcedLine<K extends Kind> {
  readonly id: string
  readonly line: ScriptLine
  readonly sourcing: OfKind<K>
}

/** A line that somebody speaks: reconstructed, or quoted. */
export interface SourcedSpeech {
  readonly id: string
  readonly line: ScriptLine
  readonly sourcing: OfKind<'speech'> | OfKind<'quotation'>
}

/** A line that records are graded against: somebody's words, or a matter. */
export interface SourcedEvent {
  readonly id: string
  readonly line: ScriptLine
  readonly sourcing: OfKind<'speech'> | OfKind<'quotation'> | OfKind<'matter'>
}

/** Whether a line that is graded is somebody's words. */
export const isSpeech = (sourced: SourcedEvent): sourced is SourcedSpeech =>
  sourced.sourcing.kind !== 'matter'

/** The lines of the given kinds that stand in both the script and the sourcing. */
export function linesOf<K extends Kind>(draft: Draft, ...kinds: readonly K[]): SourcedLine<K>[] {
  const isOne = (sourcing: LineSourcing): sourcing is OfKind<K> =>
    kinds.some((kind) => kind === sourcing.kind)
  return draft.script.lines.flatMap((line) => {
    const id = line.id?.value ?? ''
    const sourcing = draft.sourcing.fitting.get(id)
    return sourcing && isOne(sourcing) ? [{ id, line, sourcing }] : []
  })
}

/** Where a line's words begin in the script. */
export const wordsAt = ({ ink }: ScriptLine): Place => placeIn(ink)

/** The scene in which a line is first reached; `null` where no path reaches it. */
export const sceneOf = (draft: Draft, id: string): string | null =>
  draft.exploration?.lines.get(id)?.scene ?? null

/** Where the line with this id stands; the top of the script when there is none. */
export function placeOf({ script }: Draft, id: string): Place {
  const line = script.lines.find((candidate) => candidate.id?.value === id)
  return line ? wordsAt(line) : topOf(script.main ?? '')
}
