import { fault } from '../../diagnostic.ts'
import { linksOf } from '../../links.ts'
import { error } from '../../rule.ts'

/** R611: every link has an address, or says in words where the source is. */
export const linkToNowhere = error('R611', (draft) =>
  linksOf(draft)
    .filter(({ value }) => value.address === undefined && value.place === undefined)
    .map(({ file, path }) =>
      fault(
        file.at(path),
        'this link has neither an address nor a place',
        'Add address:, or place: with where the source can be found, in words.',
      ),
    ),
)
