import { placeIn } from '../../../script/source/index.ts'
import { fault } from '../../diagnostic.ts'
import { error } from '../../rule.ts'

const ONCE = ['id', 'by', 'scene']

/** R205: a line has one id, one speaker and one scene. */
export const twoIds = error('R205', ({ script }) =>
  script.ink.flatMap((line) =>
    ONCE.flatMap((name) => {
      const second = line.tags.filter((tag) => tag.name === name)[1]
      if (!second) return []
      return [
        fault(
          placeIn(line, second.column),
          `this line has a second "${name}": ${second.value ?? ''}`,
          'Keep one, or make two lines of it.',
        ),
      ]
    }),
  ),
)
