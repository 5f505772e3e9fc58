export { type Anchor, anchorsOf } from './anchors.ts'
export { type Assembled, assemble } from './assemble.ts'
export { assembleDraft } from './assemble-draft.ts'
export { check, diagnose } from './check.ts'
export { isVerbOfSaying } from './cues.ts'
export type { Diagnostic, Severity } from './diagnostic.ts'
export {
  type CheckOptions,
  type Draft,
  LESSON_FILE,
  LOCK_FILE,
  REVIEW_FILE,
  readDraft,
  SITE_FILE,
  SOURCES_FILE,
  SOURCING_FILE,
  type SourceFile,
  STORY_FILE,
  type StoryFiles,
  withTexts,
  withWorks,
} from './draft.ts'
export { identityOf } from './identity.ts'
export type { ListedWork, WorkFault } from './listed-works.ts'
export { type Lock, LockSchema, lockPassages, type SourceLock } from './lock.ts'
export { printDiagnostics } from './print.ts'
export * from './review/index.ts'
export type { Rule } from './rule.ts'
export { RULES } from './rules.ts'
export { shippedWords } from './shipped.ts'
export { placesOf, readText, type SourceText } from './source-text.ts'
