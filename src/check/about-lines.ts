import { type InkLine, placeIn } from '../script/source/index.ts'
import type { CountedLine } from './counted-lines.ts'
import type { Place } from './diagnostic.ts'
import type { Draft } from './draft.ts'
import { linesOf } from './lines.ts'
import { type Prose, proseOf } from './prose.ts'

/** A text of ours, and the lines of the event that it is about as far as the files say. */
export interface AboutLines {
  readonly text: string
  /** Ids of lines; none where the text says of no line that it is about it. */
  readonly lines: readonly string[]
  readonly at: () => Place
}

const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ')
const NTH = new RegExp(`\\b(${[...ORDINALS, 'last'].join('|')}) line\\b`, 'giu')

/** The lines of the event that a text names by their number: "the fourth line". */
export function numberedIn(text: string, lines: readonly CountedLine[]): string[] {
  return [...text.matchAll(NTH)].flatMap(([, word = '']) => {
    const nth = word.toLowerCase()
    const line = nth === 'last' ? lines.at(-1) : lines[ORDINALS.indexOf(nth)]
    return line ? [line.id] : []
  })
}

/**
 * Every text of ours beside the lines, in the script too, with the lines that it is about: by `of` and
 * `on`, by where it stands, by a plan’s only line, or by the number of a line in it.
 */
export function textsAboutLines(draft: Draft, lines: readonly CountedLine[]): AboutLines[] {
  const narrated = linesOf(draft, 'narration').map(({ line, sourcing }) => ({
    text: line.text,
    lines: sourcing.of === undefined ? (sourcing.on ?? []) : [sourcing.of],
    at: () => placeIn(line.ink),
  }))
  const choices = draft.script.choices.map((choice) => ({
    text: choice.text,
    lines: lineBefore(draft, choice),
    at: () => placeIn(choice),
  }))
  const beside = proseOf(draft).map((prose) => ({
    text: prose.value,
    lines: linesOfProse(draft, prose, lines),
    at: () => prose.file.at(prose.path),
  }))
  return [...narrated, ...choices, ...beside].map((about) =>
    about.lines.length > 0 ? about : { ...about, lines: numberedIn(about.text, lines) },
  )
}

/** The line of the event after which a choice is offered: the last one before it in its part of the script. */
function lineBefore({ script, sourcing }: Draft, choice: InkLine): string[] {
  for (let i = script.ink.indexOf(choice) - 1; i >= 0; i -= 1) {
    const line = script.ink[i]
    if (!line || line.kind === 'knot' || line.file !== choice.file) return []
    const id = script.lines.find(({ ink }) => ink === line)?.id?.value ?? ''
    const entry = sourcing.fitting.get(id)
    if (entry && 'support' in entry) return [id]
  }
  return []
}

function linesOfProse(
  draft: Draft,
  { file, path }: Prose,
  lines: readonly CountedLine[],
): string[] {
  const [first, second] = path
  if (file === draft.yaml.sourcing) return linesOfEntry(draft, `${first}`)
  const lesson = draft.lesson.file
  if (file !== draft.lesson.yaml || !lesson) return []
  if (first === 'items') return linesOfEntry(draft, lesson.items[Number(second)]?.line ?? '')
  if (first === 'plans') {
    const only = lesson.plans[Number(second)]?.link.lines ?? []
    return only.length === 1 ? [...only] : []
  }
  return first === 'task' ? numberedIn(lesson.task?.text ?? '', lines) : []
}

function linesOfEntry({ sourcing }: Draft, id: string): string[] {
  const entry = sourcing.fitting.get(id)
  if (!entry) return []
  if ('support' in entry) return [id]
  if (entry.kind === 'account') return [entry.of]
  if (entry.kind !== 'narration') return []
  return entry.of === undefined ? [...(entry.on ?? [])] : [entry.of]
}
