import { namedTwice, placeIn } from '../../../script/source/index.ts'
import { fault } from '../../diagnostic.ts'
import { error } from '../../rule.ts'

/** R211: a knot and a variable have different names. */
export const oneNameTwice = error('R211', ({ script }) =>
  namedTwice(script).map((line) =>
    fault(
      placeIn(line),
      `"${line.name}" is the name of a knot as well`,
      'Rename one: at play such a script can call itself until it overflows.',
    ),
  ),
)
