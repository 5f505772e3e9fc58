import type { GenericSchema } from 'valibot'
import {
  type Digest,
  type LineSourcing,
  type Result,
  type Review,
  ReviewSchema,
  type Site,
  SiteSchema,
  type Source,
  SourcesSchema,
  type Story,
  StorySchema,
  WrittenSourcingSchema,
} from '../reconstruction/index.ts'
import {
  type Compiled,
  compileScript,
  type Exploration,
  explore,
  type InkMessage,
} from '../script/compile/index.ts'
import { readScript, type SourceScript } from '../script/source/index.ts'
import { type Content, decode } from './encoding/decode.ts'
import type { EncodingFault } from './encoding/fault.ts'
import { decodeFiles } from './encoding/files.ts'
import { type LessonDraft, readLesson } from './lesson-file.ts'
import type { ListedWork } from './listed-works.ts'
import { type Lock, type LockFinder, LockSchema, lockFinder } from './lock.ts'
import { isReserved } from './names.ts'
import { readText, type SourceText } from './source-text.ts'
import { tooMuch } from './too-much.ts'
import { fitTo, type SchemaIssue } from './yaml/issues.ts'
import { readYaml, undecodedYaml, type YamlFile } from './yaml/read.ts'

/** The files of a story's folder by name, as bytes, or as texts that were decoded already. */
export type StoryFiles = ReadonlyMap<string, Content>

/** The text of a source, and the name of the file that it was read from. */
export interface SourceFile {
  readonly name: string
  readonly content: Content
}

export const STORY_FILE = 'story.yaml'
export const SOURCES_FILE = 'sources.yaml'
export const SOURCING_FILE = 'sourcing.yaml'
export const LOCK_FILE = 'lock.json'
export const LESSON_FILE = 'lesson.yaml'
export const REVIEW_FILE = 'review.json'
export const SITE_FILE = 'site.yaml'

/** What a check needs to know beside the files. */
export interface CheckOptions {
  /** The clock's date, `YYYY-MM-DD`. */
  readonly today: string
  readonly digest: Digest
  /** Whole texts of sources, by source id, to check passages against. */
  readonly texts?: ReadonlyMap<string, SourceFile>
  /** Names of the drawings there are; left out, art is not checked. */
  readonly drawings?: ReadonlySet<string>
  /** Bounds on trying every path; left out, those of the script module. */
  readonly bounds?: Parameters<typeof explore>[1]
  /** Whether every reading must have been accepted; left out, reviews are not looked at. */
  readonly reviews?: boolean
  /** What lies in the folders that site.yaml lists, in its order; left out, they are not looked at. */
  readonly works?: readonly ListedWork[]
}

/** A file's entries by name: those that fit their schema, and the names of all. */
export interface Entries<T> {
  readonly fitting: ReadonlyMap<string, T>
  /** Every name that stands in the file, fitting or not. */
  readonly names: ReadonlySet<string>
  /** Whether every entry could be read: only then does a missing one mean anything. */
  readonly whole: boolean
}

/** An issue and the file it is in. */
export interface FileIssue extends SchemaIssue {
  readonly file: YamlFile
}

/** The files that are fitted to a schema of their own each. */
type StoryPart = 'story' | 'sources' | 'sourcing' | 'lock' | 'review' | 'site'

/** A story as far as it could be read: what the rules look at. Nothing in it is trusted. */
export interface Draft {
  /** The texts of its files by name, without those that could not be decoded. */
  readonly files: ReadonlyMap<string, string>
  /** What is wrong with how its files, and the texts of its sources, are encoded. */
  readonly encoding: readonly EncodingFault[]
  readonly options: CheckOptions
  readonly yaml: Readonly<Record<StoryPart, YamlFile>>
  /** Those files and lesson.yaml, by name. */
  readonly parsed: ReadonlyMap<string, YamlFile>
  readonly issues: readonly FileIssue[]
  readonly story: Story | null
  readonly sources: Entries<Source>
  readonly sourcing: Entries<LineSourcing>
  readonly lesson: LessonDraft
  readonly lock: Lock | null
  readonly lockedAs: LockFinder
  /** What editors accepted; `null` where there is no review.json, or none that fits. */
  readonly review: Review | null
  /** What is a copy's own, as its publisher; nothing where there is no site.yaml. */
  readonly site: Site
  readonly texts: ReadonlyMap<string, SourceText>
  readonly script: SourceScript
  readonly compiled: Result<Compiled, readonly InkMessage[]> | null
  /** `null` unless the script compiles. */
  readonly exploration: Exploration | null
}

/**
 * Reads a story's files as far as they can be read. Never throws. `earlier` is a draft of the same
 * story: a file that has not changed is not parsed again, nor are the script's paths tried.
 */
export function readDraft(given: StoryFiles, options: CheckOptions, earlier?: Draft): Draft {
  const issues: FileIssue[] = []
  const parsed = new Map<string, YamlFile>()
  const { texts: files, unread, faults } = decodeFiles(given)
  const read = (name: string) => {
    if (unread.has(name)) return undecodedYaml(name)
    const text = files.get(name)
    const known = text === earlier?.files.get(name) ? earlier?.parsed.get(name) : undefined
    const file = known ?? readYaml(name, text)
    parsed.set(name, file)
    return file
  }
  const yaml = {
    story: read(STORY_FILE),
    sources: read(SOURCES_FILE),
    sourcing: read(SOURCING_FILE),
    lock: read(LOCK_FILE),
    review: read(REVIEW_FILE),
    site: read(SITE_FILE),
  }
  const lock = fitFile(yaml.lock, LockSchema, issues)
  const review = fitFile(yaml.review, ReviewSchema, issues)
  const story = fitFile(yaml.story, StorySchema, issues)
  const isTooMuch = (name: string, text: string) => tooMuch(name, text).length > 0
  const script = readScript({ files, unread, isTooMuch }, scriptName(yaml.story.data))
  const { compiled, exploration } =
    earlier && isSameScript(script, files, earlier, options)
      ? earlier
      : playScript(script, files, options)
  const draft = {
    files,
    encoding: faults,
    options,
    yaml,
    parsed,
    story,
    sources: entriesOf(yaml.sources, SourcesSchema, issues),
    sourcing: entriesOf(yaml.sourcing, WrittenSourcingSchema, issues),
    lesson: readLesson(read(LESSON_FILE)),
    lock,
    lockedAs: lockFinder(lock, options.digest),
    review,
    site: fitFile(yaml.site, SiteSchema, issues) ?? {},
    texts: new Map(),
    script,
    compiled,
    exploration,
    issues,
  }
  return options.texts ? withTexts(draft, options.texts) : draft
}

/** Compiles a script and tries its paths; `null` where it is not there or could not be read whole. */
function playScript(
  { main, stopped }: SourceScript,
  files: ReadonlyMap<string, string>,
  { bounds }: CheckOptions,
): Pick<Draft, 'compiled' | 'exploration'> {
  if (main === null || stopped) return { compiled: null, exploration: null }
  const compiled = compileScript(main, (name) => files.get(name))
  return { compiled, exploration: compiled.ok ? explore(compiled.value.json, bounds) : null }
}

function isSameScript(
  { main, stopped }: SourceScript,
  files: ReadonlyMap<string, string>,
  earlier: Draft,
  { bounds }: CheckOptions,
): boolean {
  if (earlier.script.main !== main || earlier.script.stopped !== stopped) return false
  if (earlier.options.bounds !== bounds) return false
  const names = new Set([...files.keys(), ...earlier.files.keys()])
  return [...names].every(
    (name) => !name.endsWith('.ink') || files.get(name) === earlier.files.get(name),
  )
}

/** A draft that is checked against the texts of sources as well; nothing of it is read again. */
export function withTexts(draft: Draft, given: ReadonlyMap<string, SourceFile>): Draft {
  const texts = new Map(draft.texts)
  const encoding = [...draft.encoding]
  for (const [id, { name, content }] of given) {
    const { text, faults } = decode(name, content)
    encoding.push(...faults)
    if (text !== null) texts.set(id, readText(text))
  }
  return { ...draft, texts, encoding }
}

/** A draft of which it is known too what lies in the folders that its site.yaml lists. */
export const withWorks = (draft: Draft, works: readonly ListedWork[]): Draft => ({
  ...draft,
  options: { ...draft.options, works },
})

/** The script's name, even where the rest of story.yaml does not fit. */
function scriptName(data: unknown): string | null {
  if (typeof data !== 'object' || data === null || !('script' in data)) return null
  return typeof data.script === 'string' ? data.script : null
}

function fitFile<T>(
  file: YamlFile,
  schema: GenericSchema<unknown, T>,
  issues: FileIssue[],
): T | null {
  if (file.data === undefined || file.data === null) return null
  const fitted = fitTo(schema, file.data)
  if (fitted.ok) return fitted.value
  issues.push(...fitted.issues.map((issue) => ({ ...issue, file })))
  return null
}

/** Fits each entry by itself, so that one that is wrong does not hide what is wrong with others. */
function entriesOf<T>(
  file: YamlFile,
  schema: GenericSchema<unknown, Record<string, T>>,
  issues: FileIssue[],
): Entries<T> {
  const { data } = file
  const fitting = new Map<string, T>()
  const names = new Set<string>()
  if (typeof data !== 'object' || data === null) return { fitting, names, whole: false }
  let whole = true
  for (const [name, entry] of Object.entries(data)) {
    names.add(name)
    if (isReserved(name)) continue
    const fitted = fitTo(schema, { [name]: entry })
    if (fitted.ok) {
      for (const value of Object.values(fitted.value)) fitting.set(name, value)
    } else {
      whole = false
      issues.push(...fitted.issues.map((issue) => ({ ...issue, file })))
    }
  }
  return { fitting, names, whole }
}
