import { isAddress, placeIn } from '../../../script/source/index.ts'
import { fault } from '../../diagnostic.ts'
import { error } from '../../rule.ts'
import { nearest, suggestion } from '../../suggest.ts'

const KNOWN = ['id', 'by', 'scene', 'go-on', 'key']

/** R216: no tag is a known one with a slip in its name; a script may have tags of its own. */
export const unknownTag = error('R216', ({ script }) =>
  script.ink.flatMap((line) =>
    line.tags
      .filter(({ name }) => !KNOWN.includes(name) && !/^\d/.test(name) && !isAddress(line))
      .filter(({ name, value }) => nearest(name, KNOWN) !== null || isNameless(name, value))
      .map(({ name, column }) =>
        fault(
          placeIn(line, column),
          `nobody reads a tag "${name}"`,
          suggestion(name, KNOWN, 'tag'),
        ),
      ),
  ),
)

/** Words after a # are hardly meant as a tag: ink would take them out of the line. */
const isNameless = (name: string, value: string | null): boolean =>
  value === null && /\s/.test(name)
