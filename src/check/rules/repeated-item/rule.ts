import { fault } from '../../diagnostic.ts'
import { error } from '../../rule.ts'

/** R806: no two items have one name, and no two claims. */
export const repeatedItem = error('R806', ({ lesson: { file, yaml } }) =>
  (['items', 'claims'] as const).flatMap((list) => {
    const ids = (file?.[list] ?? []).map(({ id }) => id)
    return ids.flatMap((id, at) =>
      ids.indexOf(id) === at
        ? []
        : [
            fault(
              yaml.at([list, at, 'id']),
              `there is an item "${id}" already`,
              'Give it a name of its own.',
            ),
          ],
    )
  }),
)
