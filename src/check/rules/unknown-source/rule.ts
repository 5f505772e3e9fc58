import { fault } from '../../diagnostic.ts'
import { sourceNamesIn } from '../../references.ts'
import { error } from '../../rule.ts'
import { suggestion } from '../../suggest.ts'

/** R601: every source that is named is in sources.yaml. */
export const unknownSource = error('R601', (draft) => {
  if (!draft.yaml.sources.filled) return []
  const known = draft.sources.names
  return sourceNamesIn(draft)
    .filter(({ value }) => !known.has(value))
    .map(({ value, at }) =>
      fault(at(), `there is no source "${value}"`, suggestion(value, [...known], 'source')),
    )
})
