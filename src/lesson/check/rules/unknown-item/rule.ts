import { fault, suggestion } from '../../../../check/index.ts'
import type { LessonRule } from '../../rule.ts'

/** R805: every item that is left out is one that the sourcing gives. */
export const unknownItem: LessonRule = {
  code: 'R805',
  find: ({ file, yaml, generated }) =>
    (file?.['leave-out'] ?? []).flatMap(({ item }, at) =>
      generated.has(item)
        ? []
        : [
            fault(
              yaml.at(['leave-out', at, 'item']),
              `the sourcing gives no item "${item}"`,
              suggestion(item, [...generated.keys()], 'item'),
            ),
          ],
    ),
}
