import { hasBy, type InkLine, placeIn } from '../../../script/source/index.ts'
import { fault } from '../../diagnostic.ts'
import { error } from '../../rule.ts'

/** R204: no line of words begins with a mark that ink takes for itself. */
export const eatenMark = error('R204', ({ script }) =>
  script.ink
    .filter((line) => line.eaten !== null && (line.kind === 'words' || isSpokenChoice(line)))
    .map((line) =>
      fault(
        placeIn(line, line.start),
        `ink takes the "${line.eaten}" at the beginning of this line for itself`,
        `Give a gather a line of its own; write a mark that is meant as \\${line.eaten}.`,
      ),
    ),
)

const isSpokenChoice = (line: InkLine): boolean =>
  line.kind === 'choice' && !line.bracketed && hasBy(line)
