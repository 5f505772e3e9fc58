import { placeIn, tagOf } from '../../../script/source/index.ts'
import { fault } from '../../diagnostic.ts'
import { error } from '../../rule.ts'

/** R305: every choice has an id. */
export const choiceWithoutId = error('R305', ({ script }) =>
  script.choices
    .filter((line) => line.bracketed && tagOf(line, 'id') === null)
    .filter((line) => line.tagsAfter.length === 0)
    .map((line) =>
      fault(
        placeIn(line),
        'this choice has no id',
        'Add one inside the brackets: * [Go on # id:some-name]',
      ),
    ),
)
