import { fault } from '../../diagnostic.ts'
import { linksOf } from '../../links.ts'
import { error } from '../../rule.ts'

/** R610: every link says whether it was read. */
export const linkNotSaidSeen = error('R610', (draft) =>
  linksOf(draft)
    .filter(({ value }) => value.seen === undefined)
    .map(({ file, path }) =>
      fault(
        file.at(path),
        'this link does not say whether anybody read what it leads to',
        'Add seen: full, extract or not-checked.',
      ),
    ),
)
