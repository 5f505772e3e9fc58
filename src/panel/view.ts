import { type Line, type Passage, type Reconstruction, toldIn } from '../reconstruction/index.ts'
import { words } from '../words/index.ts'

/** What every view of a line needs besides the line: the work, and how the reader wants it. */
export interface View {
  readonly work: Reconstruction
  /** Mask strong language before anything is rendered. */
  readonly clean: boolean
}

/** A view that a lesson may hold back the grades from. */
export interface GradedView extends View {
  readonly withheld: boolean
}

/** Whether a line belongs to the event that the records are about. */
export const inEvent = (line: Line, work: Reconstruction): boolean =>
  line.scene === work.story.event.scene

/**
 * How much of a line in a scene of hindsight those who tell the event cannot have told: what cites
 * one of them is in it, wherever it is told. `null` where nothing.
 */
export function afterwardsOf(line: Line, work: Reconstruction): 'all' | 'part' | null {
  if (!work.story.scenes[line.scene]?.hindsight) return null
  const asserted = assertedIn(line)
  const told = toldIn(work.story)
  const cites = (passages: readonly Passage[]) =>
    passages.some(({ source }) => told.includes(source))
  const cited = asserted.filter(cites).length
  if (cited === 0) return 'all'
  return cited < asserted.length ? 'part' : null
}

/** What a line asserts, each by its passages; a remark of ours that rests on none tells of no time. */
export function assertedIn(line: Line): (readonly Passage[])[] {
  if (line.kind === 'narration')
    return line.claims.map(({ passages }) => passages).filter(({ length }) => length > 0)
  return 'passages' in line ? [line.passages] : []
}

/** Tells a line, as it is shown, from any other: what has it as its key is replaced as a whole. */
export const keyOf = (line: Line, { clean, withheld }: GradedView): string =>
  `${line.id} ${clean} ${withheld}`

/** The `lang` of the story's own words, where it is not the interface's language. */
export function langOf(work: Reconstruction): string | undefined {
  const primary = (language: string) => language.split('-')[0]
  const { language } = work.story
  return primary(language) === primary(words.language) ? undefined : language
}

/** The line of the event that a line is, or is about; `null` when neither. */
export function eventLineOf(line: Line, work: Reconstruction): string | null {
  if ('of' in line && line.of !== null) return line.of
  return inEvent(line, work) ? line.id : null
}
