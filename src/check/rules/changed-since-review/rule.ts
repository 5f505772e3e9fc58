import { fault } from '../../diagnostic.ts'
import { reviewStates } from '../../review/state.ts'
import { warning } from '../../rule.ts'

/** R121: nothing changed since an editor accepted it, where reviews are asked for. */
export const changedSinceReview = warning('R121', (draft) => {
  if (!draft.options.reviews) return []
  return reviewStates(draft).flatMap(({ name, at, state, accepted }) =>
    state === 'changed'
      ? [
          fault(
            at,
            `"${name}" has changed since its review on ${accepted?.date}`,
            'Run: npm run review -- DIR. It shows what changed, word by word.',
          ),
        ]
      : [],
  )
})
