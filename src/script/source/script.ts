import { type InkLine, readInk } from './source.ts'
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
  /** Names of the files that the caller held to be too large to be read. */
  readonly excess: readonly string[]
  /** INCLUDEs that cannot be followed. */
  readonly includes: readonly BadInclude[]
  /** Whether the source could not be read whole: then it is not compiled. */
  readonly stopped: boolean
}

/** An INCLUDE that cannot be followed: its file was included before, or is not there. */
export interface BadInclude {
  readonly line: InkLine
  readonly why: 'repeated' | 'missing'
}

/** What a script is read from. */
export interface ScriptFiles {
  readonly files: ReadonlyMap<string, string>
  /** Names of the files that are there and could not be decoded. */
  readonly unread: ReadonlySet<string>
  /** Whether a file is too large to be read line by line. */
  readonly isTooMuch: (name: string, text: string) => boolean
}

/**
 * Reads the script named in story.yaml (`main`) and every file that it includes. Never throws: what
 * could not be read is in `excess` and `includes`.
 */
export function readScript(from: ScriptFiles, main: string | null): SourceScript {
  const { files, unread } = from
  const reading: Reading = { ...from, ink: [], excess: [], includes: [] }
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

interface Reading extends ScriptFiles {
  readonly ink: InkLine[]
  readonly excess: string[]
  readonly includes: BadInclude[]
}

function readFile(name: string, seen: Set<string>, reading: Reading): void {
  seen.add(name)
  const source = reading.files.get(name) ?? ''
  if (reading.isTooMuch(name, source)) {
    reading.excess.push(name)
    return
  }
  for (const line of readInk(name, source)) {
    reading.ink.push(line)
    if (line.kind === 'include') readIncluded(line, seen, reading)
  }
}

function readIncluded(line: InkLine, seen: Set<string>, reading: Reading): void {
  const name = line.name ?? ''
  if (seen.has(name)) reading.includes.push({ line, why: 'repeated' })
  else if (!reading.files.has(name) && !reading.unread.has(name))
    reading.includes.push({ line, why: 'missing' })
  else readFile(name, seen, reading)
}

/** Declarations of variables that have the name of a knot. */
export function namedTwice({ ink }: SourceScript): InkLine[] {
  const knots = new Set(ink.filter(({ kind }) => kind === 'knot').map(({ name }) => name))
  return ink.filter(
    ({ kind, name, external }) =>
      kind === 'declaration' && !external && name !== null && knots.has(name),
  )
}
