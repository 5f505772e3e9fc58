import { type Bundle, fail, ok, type Result } from '../reconstruction/index.ts'
import { openScript, type Script } from '../script/index.ts'
import { words } from '../words/index.ts'

/** Something that keeps a command or a bundle from being played, and what to do about it. */
export interface PlayFault {
  readonly what: string
  readonly where: string
  readonly todo: string
}

/** A reconstruction opened for playing. */
export interface Work {
  readonly bundle: Bundle
  readonly script: Script
}

/** Opens a parsed bundle. Errors when its script does not run, or begins with no line. */
export function openWork(bundle: Bundle): Result<Work, PlayFault> {
  const script = openScript(bundle.script)
  if (!script.ok) return fail(scriptFault(script.error.what, script.error.after))
  const first = script.value.step([], 0)
  if (!first.ok) return fail(scriptFault(first.error.what, first.error.after))
  if (!first.value) return fail(scriptFault(words.playFaults.noLineAtAll, null))
  return ok({ bundle, script: script.value })
}

/** A fault of the script, in the words of `PlayFault`. */
export const scriptFault = (what: string, after: string | null): PlayFault =>
  words.playFaults.script(what, after)
