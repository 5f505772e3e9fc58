import type { ScriptLine } from '../script/source/index.ts'
import type { Draft } from './draft.ts'

/**
 * The lines that no walk was found to. None where the script breaks when it is played, or says too
 * little of its single lines: other rules speak of that.
 */
export function unreachedLines({ script, exploration }: Draft): ScriptLine[] {
  if (!exploration || exploration.faults.length > 0 || script.muddled) return []
  return script.lines.filter(({ id }) => id?.value && !exploration.lines.has(id.value))
}

/** Whether what is played is known to the last line, even if not on every path. */
export const knowsAllLines = (draft: Draft): boolean =>
  draft.exploration !== null &&
  (draft.exploration.complete ||
    (draft.exploration.limit !== null && unreachedLines(draft).length === 0))
