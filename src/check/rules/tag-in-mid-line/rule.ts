import { placeIn } from '../../../script/source/index.ts'
import { fault } from '../../diagnostic.ts'
import { error } from '../../rule.ts'

const NAMED = new Set(['id', 'by', 'scene'])

/** R203: tags stand at the end of their line, and hold one name each. */
export const tagInMidLine = error('R203', ({ script }) =>
  script.ink.flatMap((line) =>
    [...line.tags, ...line.tagsAfter]
      .filter(({ name, value }) => NAMED.has(name) && !/^\S+$/.test(value ?? ''))
      .map(({ name, value, column }) =>
        value === null || value === ''
          ? fault(placeIn(line, column), `the tag "${name}" names nothing`, `Write # ${name}:name.`)
          : fault(
              placeIn(line, column),
              `the words after the tag "${name}:${value.split(/\s/)[0]}" become part of it`,
              'Put the tags at the end of the line, after all of its words.',
            ),
      ),
  ),
)
