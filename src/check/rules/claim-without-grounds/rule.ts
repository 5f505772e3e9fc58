import { fault } from '../../diagnostic.ts'
import { isClaimGrounds } from '../../grounds.ts'
import { error } from '../../rule.ts'

/** R414: a claim says what kind of sourcing it has, and from where. */
export const claimWithoutGrounds = error('R414', ({ issues }) =>
  issues.filter(isClaimGrounds).map(({ file, path, allowed }) => {
    const isKind = path.at(-1) === 'kind'
    return fault(
      file.at(isKind ? path.slice(0, -1) : path),
      isKind ? 'this claim does not say what kind of sourcing it has' : 'this claim has no passage',
      isKind
        ? `Add kind: one of ${allowed.join(', ')}.`
        : 'Add a passage: { source, exact } in the source’s words, or { source, summary } in ours.',
    )
  }),
)
