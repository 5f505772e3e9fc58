import { fault, topOf } from '../../diagnostic.ts'
import { REVIEW_FILE } from '../../draft.ts'
import { reviewStates } from '../../review/state.ts'
import { warning } from '../../rule.ts'

const HELP = 'Run: readout review DIR. Until then the story is built as a draft only.'

/** R120: an editor has accepted every reading of the story, where that is asked. */
export const notReviewed = warning('R120', (draft) => {
  if (!draft.options.reviews) return []
  const states = reviewStates(draft)
  const missing = states.filter(({ state }) => state === 'new')
  if (missing.length === 0) return []
  if (missing.length === states.length)
    return [fault(topOf(REVIEW_FILE), 'nothing of the story has been reviewed', HELP)]
  return missing.map(({ name, at }) => fault(at, `"${name}" has not been reviewed`, HELP))
})
