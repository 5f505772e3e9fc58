import { fault } from '../../diagnostic.ts'
import { generatedItems } from '../../generated-items.ts'
import { error } from '../../rule.ts'
import { suggestion } from '../../suggest.ts'

/** R805: every item that is left out is one that the sourcing gives. */
export const unknownItem = error('R805', (draft) => {
  const { file, yaml } = draft.lesson
  const leftOut = file?.['leave-out'] ?? []
  const generated = leftOut.length > 0 ? generatedItems(draft) : null
  if (!generated) return []
  return leftOut.flatMap(({ item }, at) =>
    generated.has(item)
      ? []
      : [
          fault(
            yaml.at(['leave-out', at, 'item']),
            `the sourcing gives no item "${item}"`,
            suggestion(item, [...generated.keys()], 'item'),
          ),
        ],
  )
})
