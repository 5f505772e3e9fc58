import { contentSpans, joined, reportedParts } from '../../../reconstruction/index.ts'
import { fault } from '../../diagnostic.ts'
import { linesOf, type SourcedSpeech } from '../../lines.ts'
import { isInOwnRecord } from '../../own-record.ts'
import { error } from '../../rule.ts'

/** R418: reconstructed speech keeps the clause of whoever reports it. */
export const speechWithoutCue = error('R418', (draft) =>
  linesOf(draft, 'speech').flatMap((sourced) => {
    const { line, sourcing, id } = sourced
    const content = [sourcing.content].flat()
    if (!contentSpans(line.text, content)) return []
    if (joined(reportedParts(line.text, content), 'cue') !== '') return []
    if (isInOwnRecord(draft, sourced, '') && beginsAsItsPassage(sourced, content)) return []
    return [
      fault(
        draft.yaml.sourcing.at([id, 'content']),
        `"${id}" has no cue: all of it is content`,
        'Let the line take in the reporting clause, and leave that out of the content.',
      ),
    ]
  }),
)

/** Whether nothing stands before the content where it was taken from: no clause of saying was left out. */
const beginsAsItsPassage = (
  { sourcing }: SourcedSpeech,
  [first = '']: readonly string[],
): boolean =>
  sourcing.passages.some(({ exact }) => exact.toLowerCase().startsWith(first.toLowerCase()))
