import { resolve } from 'node:path'
import {
  assemble,
  assembleDraft,
  type Diagnostic,
  type Draft,
  diagnose,
  printDiagnostics,
  REVIEW_CODES,
  readDraft,
  withWorks,
} from '../check/index.ts'
import {
  type Bundle,
  digestOfWork,
  fail,
  ok,
  type Publisher,
  type Result,
  type Review,
} from '../reconstruction/index.ts'
import type { LessonFile } from '../reconstruction/lesson/index.ts'
import { markedAsDraft } from '../words/index.ts'
import { checkOptions, loadStory, sha256 } from './load.ts'
import { lookAtWorks } from './works.ts'

/** Reads a story's folder, and explores its script: once for all that is then asked of it. */
export async function readStory(folder: string): Promise<Result<Draft, string>> {
  const files = await loadStory(folder)
  if (!files.ok) return files
  const draft = readDraft(files.value, await checkOptions())
  const { works } = draft.site
  return ok(works ? withWorks(draft, await lookAtWorks(folder, works)) : draft)
}

/** All that is made into pages of a story that keeps every rule. */
export interface OpenedStory {
  readonly folder: string
  readonly bundle: Bundle
  /** Of a draft, the bundle before it was made to say so. */
  readonly unmarked?: Bundle
  readonly lesson: LessonFile
  /** The work's digests when its versions were reviewed, the latest last. */
  readonly versions: Review['versions']
  /** Whoever publishes this copy; `null` where nobody is named. */
  readonly publisher: Publisher | null
  /** Folders of the works that its site holds beside it. */
  readonly works: readonly string[]
}

/** What keeps a story from being published. */
export interface StoryFaults {
  /** Ready to print. */
  readonly text: string
  /** Each with its place; empty where there is no story to be read. */
  readonly diagnostics: readonly Diagnostic[]
  /** What can be played of it all the same, for whoever is writing it; never for publishing. */
  readonly playable: Bundle | null
  /** Whether its site holds more works, so that faults need a name to be told apart by. */
  readonly oneOfSeveral: boolean
}

/** How a story is opened whose readings were not all accepted. */
export interface Opening {
  /** Whether it is shown as a draft, which its bundle says everywhere; else it is refused. */
  readonly drafts?: boolean
}

/** Reads a story's folder for publishing, or to be shown as a draft. Errors are the checker's. */
export async function openOrFaults(
  folder: string,
  { drafts = false }: Opening = {},
): Promise<Result<OpenedStory, StoryFaults>> {
  const draft = await readStory(folder)
  if (!draft.ok)
    return fail({ text: draft.error, diagnostics: [], playable: null, oneOfSeveral: false })
  const assembled = assemble(draft.value)
  if (!assembled.ok) return fail(faultsOf(draft.value, assembled.error))
  const { bundle, lesson, site, warnings } = assembled.value
  const publisher = site.publisher ?? null
  const versions = draft.value.review?.versions ?? []
  const works = (site.works ?? []).map((one) => resolve(folder, one))
  const opened = { folder, lesson, versions, publisher, works }
  if (bundle.review) return ok({ ...opened, bundle })
  if (!drafts) return fail(faultsOf(draft.value, notReviewed(warnings)))
  return ok({ ...opened, bundle: draftOf(bundle), unmarked: bundle })
}

/** Publishing needs what a draft is only told of. */
const notReviewed = (warnings: readonly Diagnostic[]): Diagnostic[] =>
  warnings
    .filter(({ code }) => REVIEW_CODES.includes(code))
    .map((found) => ({ ...found, severity: 'error' }))

/** A bundle that says everywhere that it is a draft, with the digest that it has then. */
export function draftOf(bundle: Bundle): Bundle {
  const marked = markedAsDraft(bundle)
  return { ...marked, digest: digestOfWork(marked, sha256) }
}

function faultsOf(draft: Draft, diagnostics: readonly Diagnostic[]): StoryFaults {
  const bundle = assembleDraft(draft)?.bundle
  return {
    text: printDiagnostics(diagnostics),
    diagnostics,
    playable: bundle ? draftOf(bundle) : null,
    oneOfSeveral: draft.site.works !== undefined,
  }
}

/** Reads a story's folder for publishing. Errors are the checker's, ready to print. */
export async function openForPages(
  folder: string,
  opening?: Opening,
): Promise<Result<OpenedStory, string>> {
  const opened = await openOrFaults(folder, opening)
  return opened.ok ? opened : fail(opened.error.text)
}

/** Reads a story's folder and puts it together. Errors are the checker's, ready to print. */
export async function openStory(folder: string): Promise<Result<Bundle, string>> {
  const opened = await openForPages(folder)
  return opened.ok ? ok(opened.value.bundle) : opened
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
