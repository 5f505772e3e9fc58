import { hasBy, type InkLine, placeIn } from '../../../script/source/index.ts'
import { type Fault, fault } from '../../diagnostic.ts'
import { error } from '../../rule.ts'

const HELP = 'Put the words of a choice inside its brackets, and lines on lines of their own.'

/** R207: all words of a choice stand inside its brackets. */
export const choiceEcho = error('R207', ({ script }) => script.choices.flatMap(echoed))

function echoed(line: InkLine): Fault[] {
  if (!line.bracketed) {
    if (line.text === '' || hasBy(line)) return []
    return [fault(placeIn(line), 'without brackets, ink repeats this choice as a line', HELP)]
  }
  const { before, after } = line
  const faults: Fault[] = []
  if (before)
    faults.push(
      fault(placeIn(line, before.column), 'words before the bracket are repeated as a line', HELP),
    )
  if (after)
    faults.push(fault(placeIn(line, after.column), 'words after the bracket become a line', HELP))
  return faults
}
