import { assemble, printDiagnostics } from '../check/index.ts'
import { type Bundle, fail, ok, type Result } from '../reconstruction/index.ts'
import { checkOptions, loadStory } from './load.ts'

/** Reads a story's folder and puts it together. Errors are the checker's, ready to print. */
export async function openStory(folder: string): Promise<Result<Bundle, string>> {
  const files = await loadStory(folder)
  if (!files.ok) return fail(files.error)
  const assembled = assemble(files.value, await checkOptions())
  return assembled.ok ? ok(assembled.value.bundle) : fail(printDiagnostics(assembled.error))
}
