import { assemble, assembleDraft, printDiagnostics } from '../check/index.ts'
import { type Bundle, fail, ok, type Result } from '../reconstruction/index.ts'
import { checkOptions, loadStory } from './load.ts'

/** Reads a story's folder and puts it together. Errors are the checker's, ready to print. */
export async function openStory(folder: string): Promise<Result<Bundle, string>> {
  const files = await loadStory(folder)
  if (!files.ok) return fail(files.error)
  const assembled = assemble(files.value, await checkOptions())
  return assembled.ok ? ok(assembled.value.bundle) : fail(printDiagnostics(assembled.error))
}

/** A story as far as it can be played, and what the checker says of it, ready to print. */
export interface OpenedDraft {
  readonly bundle: Bundle
  /** Empty when every rule is kept. */
  readonly complaints: string
}

/** The same for a story that is still being written: rules may be broken where it can be played. */
export async function openDraft(folder: string): Promise<Result<OpenedDraft, string>> {
  const files = await loadStory(folder)
  if (!files.ok) return fail(files.error)
  const { assembled, diagnostics } = assembleDraft(files.value, await checkOptions())
  const complaints = diagnostics.length > 0 ? printDiagnostics(diagnostics) : ''
  return assembled ? ok({ bundle: assembled.bundle, complaints }) : fail(complaints)
}
