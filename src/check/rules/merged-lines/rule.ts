import { type Fault, fault } from '../../diagnostic.ts'
import { type InkLine, placeIn } from '../../ink/source.ts'
import { error } from '../../rule.ts'

/** R213: a line of words ends where its line of source ends. */
export const mergedLines = error('R213', ({ script }) =>
  script.ink.filter(({ kind }) => kind === 'words').flatMap(merges),
)

function merges(line: InkLine): Fault[] {
  const { divert, text } = line
  if (text.includes('<>'))
    return [fault(placeIn(line), '"<>" glues this line to another', 'Write it as one line.')]
  if (!divert || /^(?:END|DONE)\b/.test(divert.to)) return []
  return [
    fault(
      placeIn(line, divert.column),
      'a divert in a line of words merges it with the next line, ids and all',
      'Put the divert on the next line.',
    ),
  ]
}
