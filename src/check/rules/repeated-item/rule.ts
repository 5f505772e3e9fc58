import { fault } from '../../diagnostic.ts'
import { error } from '../../rule.ts'

/** R806: no two items have one name. */
export const repeatedItem = error('R806', ({ lesson: { file, yaml } }) =>
  (file?.items ?? []).flatMap(({ id }, at, items) =>
    items.findIndex((other) => other.id === id) === at
      ? []
      : [
          fault(
            yaml.at(['items', at, 'id']),
            `there is an item "${id}" already`,
            'Give it a name of its own.',
          ),
        ],
  ),
)
