import { placeIn } from '../../../script/source/index.ts'
import { fault } from '../../diagnostic.ts'
import { error } from '../../rule.ts'

/** R206: nothing is left to do in a script that is published. */
export const vanishedTodo = error('R206', ({ script }) =>
  script.ink
    .filter(({ kind }) => kind === 'todo')
    .map((line) =>
      fault(
        placeIn(line),
        'a line that begins with TODO vanishes from the script',
        'Do it, or write it as a comment; words that begin so take a backslash: \\TODO.',
      ),
    ),
)
