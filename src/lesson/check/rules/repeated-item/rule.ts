import { fault } from '../../../../check/index.ts'
import type { LessonRule } from '../../rule.ts'

/** R806: no two items have one name. */
export const repeatedItem: LessonRule = {
  code: 'R806',
  find: ({ file, yaml }) =>
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
}
