import { placeIn } from '../../../script/source/index.ts'
import { fault } from '../../diagnostic.ts'
import { error } from '../../rule.ts'

const OF_LINES = ['id', 'by', 'go-on', 'key']

/** R217: ids and speakers stand on the line that they belong to. */
export const strayTag = error('R217', ({ script }) =>
  script.ink
    .filter(({ kind }) => kind === 'tags')
    .flatMap((line) =>
      line.tags
        .filter(({ name }) => OF_LINES.includes(name))
        .map(({ name, column }) =>
          fault(
            placeIn(line, column),
            `a tag "${name}" on a line without words hangs on whatever comes next`,
            'Put it at the end of the line that it belongs to.',
          ),
        ),
    ),
)
