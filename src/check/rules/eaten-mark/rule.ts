import { hasBy, type InkLine, placeIn } from '../../../script/source/index.ts'
import { fault } from '../../diagnostic.ts'
import { error } from '../../rule.ts'

/** R204: no line of words begins with a mark that ink takes for itself, where there is nothing to gather. */
export const eatenMark = error('R204', ({ script }) =>
  outsideWeaves(script.ink)
    .filter((line) => line.eaten !== null && (line.kind === 'words' || isSpokenChoice(line)))
    .map((line) =>
      fault(
        placeIn(line, line.start),
        `ink takes the "${line.eaten}" at the beginning of this line for itself`,
        `Write a mark that is meant as \\${line.eaten}.`,
      ),
    ),
)

/** Lines but those that gather: a dash after a choice of the same knot takes its ways together. */
function outsideWeaves(ink: readonly InkLine[]): InkLine[] {
  let inWeave = false
  return ink.filter((line) => {
    if (line.kind === 'knot' || line.kind === 'include') inWeave = false
    if (line.kind === 'choice') inWeave = true
    return !(inWeave && line.kind === 'words' && line.eaten === '-')
  })
}

const isSpokenChoice = (line: InkLine): boolean =>
  line.kind === 'choice' && !line.bracketed && hasBy(line)
