import { placeIn } from '../../../script/source/index.ts'
import { fault } from '../../diagnostic.ts'
import { error } from '../../rule.ts'

/** R208: the tags of a choice stand inside its brackets. */
export const tagOutsideBrackets = error('R208', ({ script }) =>
  script.choices
    .filter((line) => line.tagsAfter.length > 0 && line.after === null)
    .map((line) =>
      fault(
        placeIn(line, line.tagsAfter[0]?.column),
        'a tag outside the brackets does not belong to the choice, but to a blank line',
        'Move it inside: * [Go on # id:on]',
      ),
    ),
)
