import { isAddress, placeIn } from '../../../script/source/index.ts'
import { fault } from '../../diagnostic.ts'
import { error } from '../../rule.ts'

/** R202: no comment stands in a line of words or a choice. */
export const commentInLine = error('R202', ({ script }) =>
  script.ink
    .filter(({ kind }) => kind === 'words' || kind === 'choice' || kind === 'tags')
    .filter((line) => line.comment !== null && !isAddress(line))
    .map((line) =>
      fault(
        placeIn(line, line.comment ?? 0),
        'from here on ink takes the line for a comment, and drops words, ids and tags with it',
        'Give the comment a line of its own; write two slashes that are meant as \\/\\/.',
      ),
    ),
)
