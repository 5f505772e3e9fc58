import { fail, ok, type Result } from '../reconstruction/index.ts'
import { assembleDraft, type Parts } from './assemble-draft.ts'
import { diagnose } from './check.ts'
import type { Diagnostic } from './diagnostic.ts'
import type { Draft } from './draft.ts'

/** A story that keeps every rule, with everything that is made of it. */
export interface Assembled extends Parts {
  /** What is worth a second look. */
  readonly warnings: readonly Diagnostic[]
}

/**
 * Puts a story together for publishing. Errors with every diagnostic when a rule is broken.
 * `diagnostics` are those of the draft, where they are known already.
 */
export function assemble(
  draft: Draft,
  diagnostics: readonly Diagnostic[] = diagnose(draft),
): Result<Assembled, readonly Diagnostic[]> {
  const broken = diagnostics.some(({ severity }) => severity === 'error')
  const assembled = broken ? null : assembleDraft(draft)
  return assembled ? ok({ ...assembled, warnings: diagnostics }) : fail(diagnostics)
}
