import { type Fault, fault } from '../diagnostic.ts'
import { tooMuch } from '../too-much.ts'
import { type InkLine, placeIn, readInk } from './source.ts'
import type { InkTag } from './tags.ts'

/** A line of the script: words with their tags. */
export interface ScriptLine {
  readonly ink: InkLine
  readonly text: string
  readonly id: InkTag | null
  readonly by: InkTag | null
}

/** A story's script as its source says it, through INCLUDE. */
export interface SourceScript {
  /** The main file's name, or `null` when there is none to read. */
  readonly main: string | null
  readonly ink: readonly InkLine[]
  readonly lines: readonly ScriptLine[]
  readonly choices: readonly InkLine[]
  /** How many lines have each id. */
  readonly wordings: ReadonlyMap<string, number>
  /** Files too large to be read. */
  readonly excess: readonly Fault[]
  /** INCLUDEs that lead nowhere. */
  readonly includes: readonly Fault[]
  /** Whether the source could not be read whole: then it is not compiled. */
  readonly stopped: boolean
}

/** Reads the script named in story.yaml and every file it includes. Never throws. */
export function readScript(files: ReadonlyMap<string, string>, main: string | null): SourceScript {
  const reading: Reading = { files, ink: [], excess: [], includes: [] }
  const present = main !== null && (files.get(main) ?? '').trim() !== ''
  if (present) readFile(main, new Set(), reading)
  const { ink, excess, includes } = reading
  const lines = ink.filter(({ kind }) => kind === 'words').map(lineOf)
  return {
    main: present ? main : null,
    ink,
    lines,
    choices: ink.filter((line) => line.kind === 'choice' && !isFallback(line)),
    wordings: countsOf(lines),
    excess,
    includes,
    stopped: excess.length > 0 || includes.length > 0,
  }
}

function countsOf(lines: readonly ScriptLine[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { id } of lines) if (id?.value) counts.set(id.value, (counts.get(id.value) ?? 0) + 1)
  return counts
}

/** `* -> somewhere`: taken by itself when nothing else is left, never offered. */
const isFallback = (line: InkLine): boolean =>
  line.text === '' && !line.bracketed && line.divert !== null

const lineOf = (ink: InkLine): ScriptLine => ({
  ink,
  text: ink.text,
  id: tagOf(ink, 'id'),
  by: tagOf(ink, 'by'),
})

/** The first tag of a name on a line. */
export const tagOf = (line: InkLine, name: string): InkTag | null =>
  line.tags.find((tag) => tag.name === name) ?? null

interface Reading {
  readonly files: ReadonlyMap<string, string>
  readonly ink: InkLine[]
  readonly excess: Fault[]
  readonly includes: Fault[]
}

function readFile(name: string, seen: Set<string>, reading: Reading): void {
  seen.add(name)
  const source = reading.files.get(name) ?? ''
  const excess = tooMuch(name, source)
  reading.excess.push(...excess)
  if (excess.length > 0) return
  for (const line of readInk(name, source)) {
    reading.ink.push(line)
    if (line.kind === 'include') readIncluded(line, seen, reading)
  }
}

function readIncluded(line: InkLine, seen: Set<string>, reading: Reading): void {
  const name = line.name ?? ''
  if (seen.has(name))
    reading.includes.push(
      fault(placeIn(line), `"${name}" is included a second time`, 'Include each file once.'),
    )
  else if (!reading.files.has(name))
    reading.includes.push(
      fault(
        placeIn(line),
        `there is no file "${name}" in the story's folder`,
        'Name a file that ends in .ink and lies in this folder or below it.',
      ),
    )
  else readFile(name, seen, reading)
}
