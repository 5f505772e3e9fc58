import { type Fault, fault } from '../diagnostic.ts'
import { tooMuch } from '../too-much.ts'
import { type InkLine, placeIn, readInk } from './source.ts'
import { type InkTag, unescaped } from './tags.ts'

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
  /** Whether source lines run together or vary: then what is played tells nothing of single ones. */
  readonly muddled: boolean
  /** Files too large to be read. */
  readonly excess: readonly Fault[]
  /** INCLUDEs that lead nowhere. */
  readonly includes: readonly Fault[]
  /** Whether the source could not be read whole: then it is not compiled. */
  readonly stopped: boolean
}

/**
 * Reads the script named in story.yaml and every file it includes. `unread` names the files that are
 * there and could not be decoded. Never throws.
 */
export function readScript(
  files: ReadonlyMap<string, string>,
  unread: ReadonlySet<string>,
  main: string | null,
): SourceScript {
  const reading: Reading = { files, unread, ink: [], excess: [], includes: [] }
  const present = main !== null && (unread.has(main) || (files.get(main) ?? '').trim() !== '')
  if (present) readFile(main, new Set(), reading)
  const { ink, excess, includes } = reading
  const lines = ink.filter(({ kind }) => kind === 'words').map(lineOf)
  const choices = ink.filter((line) => line.kind === 'choice' && !isFallback(line))
  return {
    main: present ? main : null,
    ink,
    lines,
    choices,
    muddled: lines.some(isMuddled) || choices.some(isEchoed) || idsOf(lines).size < lines.length,
    excess,
    includes,
    stopped:
      excess.length > 0 || includes.length > 0 || [...unread].some((name) => name.endsWith('.ink')),
  }
}

const idsOf = (lines: readonly ScriptLine[]): ReadonlySet<string> =>
  new Set(lines.flatMap(({ id }) => id?.value ?? []))

const isMuddled = ({ ink }: ScriptLine): boolean =>
  mergesAt(ink) !== null ||
  ink.eaten !== null ||
  unescaped(ink.raw, '{', 0, ink.raw.length) !== -1 ||
  ink.tags.filter(({ name }) => name === 'id').length !== 1

const isEchoed = (line: InkLine): boolean =>
  !line.bracketed || line.before !== null || line.after !== null

/** Where a line of words runs into the next: at a divert that does not end the script, or at glue. */
export function mergesAt({ kind, text, column, divert }: InkLine): number | null {
  if (kind !== 'words') return null
  if (text.includes('<>')) return column
  return divert && !/^(?:END|DONE)\b/.test(divert.to) ? divert.column : null
}

/** `* -> somewhere`: taken by itself when nothing else is left, never offered. */
const isFallback = (line: InkLine): boolean =>
  line.text === '' && !line.bracketed && line.divert !== null

const lineOf = (ink: InkLine): ScriptLine => ({
  ink,
  text: ink.text,
  id: nameOf(tagOf(ink, 'id')),
  by: nameOf(tagOf(ink, 'by')),
})

/** Words that ran into a tag are no part of the name that it holds. */
const nameOf = (tag: InkTag | null): InkTag | null =>
  tag && { ...tag, value: tag.value?.split(/\s/)[0] ?? null }

/** The first tag of a name on a line. */
export const tagOf = (line: InkLine, name: string): InkTag | null =>
  line.tags.find((tag) => tag.name === name) ?? null

interface Reading {
  readonly files: ReadonlyMap<string, string>
  readonly unread: ReadonlySet<string>
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
  else if (!reading.files.has(name) && !reading.unread.has(name))
    reading.includes.push(
      fault(
        placeIn(line),
        `there is no file "${name}" in the story's folder`,
        'Name a file that ends in .ink and lies in this folder or below it.',
      ),
    )
  else readFile(name, seen, reading)
}

/** Declarations of variables that have the name of a knot. */
export function namedTwice({ ink }: SourceScript): InkLine[] {
  const knots = new Set(ink.filter(({ kind }) => kind === 'knot').map(({ name }) => name))
  return ink.filter(({ kind, name }) => kind === 'declaration' && name !== null && knots.has(name))
}
