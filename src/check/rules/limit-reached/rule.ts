import { fault } from '../../diagnostic.ts'
import { growthText, placeOfLimit, triedText } from '../../limit.ts'
import { unreachedLines } from '../../reached.ts'
import { note } from '../../rule.ts'

/** R321: not every path was tried, though every line and an end were reached. */
export const limitReached = note('R321', (draft) => {
  const { limit, ends, trapped, faults } = draft.exploration ?? {}
  if (!limit || !ends || faults?.length || trapped?.length || unreachedLines(draft).length > 0)
    return []
  return [
    fault(
      placeOfLimit(draft, limit),
      `${triedText(limit)}, not every path was tried${growthText(limit)}`,
      'Every line and an end were reached, so nothing has to be changed.',
    ),
  ]
})
