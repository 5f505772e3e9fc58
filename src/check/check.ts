import { type Diagnostic, inOrder } from './diagnostic.ts'
import { type CheckOptions, type Draft, readDraft, type StoryFiles } from './draft.ts'
import { RULES } from './rules.ts'

/** What every rule finds in a story that was read already. */
export const diagnose = (draft: Draft): Diagnostic[] =>
  inOrder(
    RULES.flatMap(({ code, severity, find }) =>
      find(draft).map(({ at, message, help }) => ({ ...at, code, severity, message, help })),
    ),
  )

/**
 * Checks a story's files against every rule. Gives what it found, in order; nothing when the story
 * is as it should be. Pure; never throws, whatever the files hold.
 */
export const check = (files: StoryFiles, options: CheckOptions): Diagnostic[] =>
  diagnose(readDraft(files, options))
