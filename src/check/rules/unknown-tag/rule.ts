import { isAddress, placeIn } from '../../../script/source/index.ts'
import { fault } from '../../diagnostic.ts'
import { error } from '../../rule.ts'
import { suggestion } from '../../suggest.ts'

const KNOWN = ['id', 'by', 'scene', 'go-on', 'key']

/** R216: every tag is one that somebody reads. */
export const unknownTag = error('R216', ({ script }) =>
  script.ink.flatMap((line) =>
    line.tags
      .filter(({ name }) => !KNOWN.includes(name) && !/^\d/.test(name) && !isAddress(line))
      .map(({ name, column }) =>
        fault(
          placeIn(line, column),
          `nobody reads a tag "${name}"`,
          suggestion(name, KNOWN, 'tag'),
        ),
      ),
  ),
)
