import { createHash } from 'node:crypto'
import { readdir, readFile, realpath } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  type CheckOptions,
  LESSON_FILE,
  LOCK_FILE,
  REVIEW_FILE,
  SITE_FILE,
  SOURCES_FILE,
  SOURCING_FILE,
  type SourceFile,
  STORY_FILE,
  type StoryFiles,
} from '../check/index.ts'
import { type Digest, fail, ok, type Result } from '../reconstruction/index.ts'
import { isSystemError, saidOf } from './system-error.ts'

const NAMES = [
  STORY_FILE,
  SOURCES_FILE,
  SOURCING_FILE,
  LOCK_FILE,
  REVIEW_FILE,
  LESSON_FILE,
  SITE_FILE,
]
const PLATES = fileURLToPath(new URL('../../assets/art/plates.json', import.meta.url))

/** SHA-256 of a text, as hexadecimal digits. */
export const sha256: Digest = (text) => createHash('sha256').update(text, 'utf8').digest('hex')

/**
 * Reads a story's folder: its YAML files, its lock, and the ink files in it or below it, as bytes:
 * the checker decodes them. Nothing that lies outside the folder is read, by whatever link. Errors
 * when there is no such folder.
 */
export async function loadStory(folder: string): Promise<Result<StoryFiles, string>> {
  const files = new Map<string, Uint8Array>()
  try {
    const root = await realpath(folder)
    const entries = await readdir(root, { recursive: true, withFileTypes: true })
    for (const entry of entries) {
      const path = join(entry.parentPath, entry.name)
      const name = relative(root, path).split(sep).join('/')
      if (!NAMES.includes(name) && !isScript(name)) continue
      if (!entry.isFile() || !(await realpath(path)).startsWith(root + sep)) continue
      files.set(name, await readFile(path))
    }
  } catch (error) {
    return fail(`the folder ${folder} cannot be read: ${reason(error)}`)
  }
  return files.size > 0 ? ok(files) : fail(`the folder ${folder} holds no story`)
}

const isScript = (name: string): boolean =>
  name.endsWith('.ink') && !name.split('/').some((part) => part.startsWith('.'))

/** What the command line checks a story with: its clock, its digest, the drawings there are. */
export async function checkOptions(): Promise<CheckOptions> {
  const today = new Date().toISOString().slice(0, 10)
  const drawings = new Set(await drawingNames())
  return { today, digest: sha256, drawings, reviews: true }
}

/** Names of the drawings, without attitude: `caller-day` for `caller-day.speaking`. */
async function drawingNames(): Promise<string[]> {
  const plates: unknown = JSON.parse(await readFile(PLATES, 'utf8'))
  return Object.keys(plates ?? {}).map((name) => name.split('.')[0] ?? name)
}

/** A file of a source's text, as the command line names it. */
export interface TextFile {
  /** The source's id; `null` for the author's own. */
  readonly source: string | null
  readonly path: string
}

/** Reads `A=FILE` or a bare `FILE`. A path may hold an equals sign; an id holds letters only. */
export function textFile(argument: string): TextFile {
  const found = /^([A-Za-z][A-Za-z0-9-]*)=(.+)$/.exec(argument)
  return { source: found?.[1] ?? null, path: found?.[2] ?? argument }
}

/**
 * Reads the texts of sources; those that name none are of `author`. Errors with the file that cannot be
 * read, or that is of no source.
 */
export async function loadTexts(
  files: readonly TextFile[],
  author: string | null,
): Promise<Result<ReadonlyMap<string, SourceFile>, string>> {
  const texts = new Map<string, SourceFile>()
  for (const { source, path } of files) {
    const of = source ?? author
    if (of === null) return fail(`the text ${path} is of no source: name it as SOURCE=${path}`)
    try {
      texts.set(of, { name: path, content: await readFile(path) })
    } catch (error) {
      return fail(`the text ${path} cannot be read: ${reason(error)}`)
    }
  }
  return ok(texts)
}

const reason = (error: unknown): string =>
  isSystemError(error) && error.code === 'ENOENT' ? 'there is nothing at that path' : saidOf(error)
