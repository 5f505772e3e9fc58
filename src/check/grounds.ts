import type { FileIssue } from './draft.ts'

/** Whether an issue is about what a claim rests on: that has a rule of its own. */
export const isClaimGrounds = ({ path, kind }: FileIssue): boolean =>
  path.length === 4 &&
  path[1] === 'claims' &&
  ((path[3] === 'kind' && kind === 'missing-field') ||
    (path[3] === 'passages' && (kind === 'missing-field' || kind === 'bad-value')))

/** Whether an issue is about an account line that does not name its record or line. */
export const isAccountField = ({ path, kind, file }: FileIssue): boolean =>
  file.name === 'sourcing.yaml' &&
  path.length === 2 &&
  kind === 'missing-field' &&
  (path[1] === 'record' || path[1] === 'of')

/** Whether another rule than those of the schema speaks of an issue. */
export const belongsElsewhere = (issue: FileIssue): boolean =>
  isClaimGrounds(issue) || isAccountField(issue)
