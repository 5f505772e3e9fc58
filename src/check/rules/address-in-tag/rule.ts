import { isAddress, placeIn } from '../../../script/source/index.ts'
import { fault } from '../../diagnostic.ts'
import { error } from '../../rule.ts'

/** R212: tags hold names, never addresses. */
export const addressInTag = error('R212', ({ script }) =>
  script.ink
    .filter(isAddress)
    .map((line) =>
      fault(
        placeIn(line, line.tags.at(-1)?.column),
        'a tag cannot hold an address: "//" begins a comment, and the rest is lost',
        'Put the address under links in sources.yaml, and tag the line with its id alone.',
      ),
    ),
)
