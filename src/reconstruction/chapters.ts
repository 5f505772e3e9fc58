import type { Bundle } from './bundle.ts'
import { entryOf } from './lookup.ts'

/** A chapter with its lines. */
export interface Chapter {
  readonly id: string
  readonly title: string
  /** Ids of the lines that tell it, in the order of the script; in the event, those of the exchange. */
  readonly lines: readonly string[]
}

/**
 * The chapters of a story with the lines of each. Lines that are about another line (an account of it,
 * what is the author's own in it) are no steps of a chapter. A chapter that no path reaches is left
 * out; a story without chapters has none.
 */
export function chaptersOf({ story, sourcing, lines, exchange }: Bundle): Chapter[] {
  const aboutAnother = (line: string) => {
    const entry = entryOf(sourcing, line)
    return entry !== undefined && 'of' in entry && entry.of !== undefined
  }
  const tells = ({ id, scene }: Bundle['lines'][number]) =>
    scene === story.event.scene ? exchange.includes(id) : !aboutAnother(id)
  return (story.chapters ?? [])
    .map(({ id, title, scenes }) => ({
      id,
      title,
      lines: lines
        .filter((line) => scenes.includes(line.scene) && tells(line))
        .map((line) => line.id),
    }))
    .filter((chapter) => chapter.lines.length > 0)
}
