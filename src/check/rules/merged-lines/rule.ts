import { mergesAt, placeIn } from '../../../script/source/index.ts'
import { fault } from '../../diagnostic.ts'
import { error } from '../../rule.ts'

/** R213: a line of words ends where its line of source ends. */
export const mergedLines = error('R213', ({ script }) =>
  script.ink.flatMap((line) => {
    const at = mergesAt(line)
    if (at === null) return []
    const glued = line.text.includes('<>')
    return [
      fault(
        placeIn(line, at),
        glued
          ? '"<>" glues this line to another'
          : 'a divert in a line of words merges it with the next line, ids and all',
        glued ? 'Write it as one line.' : 'Put the divert on the next line.',
      ),
    ]
  }),
)
