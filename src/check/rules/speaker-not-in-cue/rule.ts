import { placeIn } from '../../../script/source/index.ts'
import { fault } from '../../diagnostic.ts'
import { linesOf } from '../../lines.ts'
import { error } from '../../rule.ts'
import { cueOf, type SpeakerFault, speakerFault } from '../../speakers.ts'

const WHY: Readonly<Record<SpeakerFault, string>> = {
  'somebody-else': 'its cue names somebody else first',
  nobody: 'its cue names nobody of the cast',
  unshown: 'no passage right before it names them first',
}

/** R420: reconstructed speech is spoken by the one whom its cue names. */
export const speakerNotInCue = error('R420', (draft) =>
  linesOf(draft, 'speech').flatMap((sourced) => {
    const why = speakerFault(draft, sourced)
    // A line without any cue is told by its own rule.
    if (!why || cueOf(sourced) === '') return []
    const { line, id } = sourced
    return [
      fault(
        placeIn(line.ink, line.by?.column),
        `"${id}" cannot be given to "${line.by?.value}": ${WHY[why]}`,
        'Give it to whom the cue names; or say how the speaker is known: also: in the cast, or speaker-by with a passage right before that names them.',
      ),
    ]
  }),
)
