import {
  type Assembled,
  assemble,
  assembleDraft,
  type Draft,
  diagnose,
  printDiagnostics,
  readDraft,
} from '../check/index.ts'
import { type Bundle, fail, ok, type Result } from '../reconstruction/index.ts'
import type { LessonFile } from '../reconstruction/lesson/index.ts'
import { checkOptions, loadStory } from './load.ts'

/** Reads a story's folder, and explores its script: once for all that is then asked of it. */
export async function readStory(folder: string): Promise<Result<Draft, string>> {
  const files = await loadStory(folder)
  return files.ok ? ok(readDraft(files.value, await checkOptions())) : files
}

/** All that is made into pages of a story that keeps every rule. */
export interface OpenedStory {
  readonly folder: string
  readonly bundle: Bundle
  readonly lesson: LessonFile
}

/** Reads a story's folder for publishing. Errors are the checker's, ready to print. */
export async function openForPages(folder: string): Promise<Result<OpenedStory, string>> {
  const assembled = await assembleFolder(folder)
  if (!assembled.ok) return assembled
  const { bundle, lesson } = assembled.value
  return ok({ folder, bundle, lesson })
}

/** Reads a story's folder and puts it together. Errors are the checker's, ready to print. */
export async function openStory(folder: string): Promise<Result<Bundle, string>> {
  const assembled = await assembleFolder(folder)
  return assembled.ok ? ok(assembled.value.bundle) : assembled
}

async function assembleFolder(folder: string): Promise<Result<Assembled, string>> {
  const draft = await readStory(folder)
  if (!draft.ok) return draft
  const assembled = assemble(draft.value)
  return assembled.ok ? assembled : fail(printDiagnostics(assembled.error))
}

/** A story as far as it can be played, and what the checker says of it, ready to print. */
export interface OpenedDraft {
  readonly bundle: Bundle
  /** Empty when every rule is kept. */
  readonly complaints: string
}

/** The same for a story that is still being written: rules may be broken where it can be played. */
export async function openDraft(folder: string): Promise<Result<OpenedDraft, string>> {
  const draft = await readStory(folder)
  if (!draft.ok) return draft
  const complaints = printDiagnostics(diagnose(draft.value))
  const parts = assembleDraft(draft.value)
  return parts ? ok({ bundle: parts.bundle, complaints }) : fail(complaints)
}
