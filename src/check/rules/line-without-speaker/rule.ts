import { fault } from '../../diagnostic.ts'
import { wordsAt } from '../../lines.ts'
import { error } from '../../rule.ts'

/** R303: every line says whose it is. */
export const lineWithoutSpeaker = error('R303', ({ script }) =>
  script.lines
    .filter(({ by }) => by === null)
    .map((line) =>
      fault(
        wordsAt(line),
        'nobody is named as the voice of this line',
        'Add "# by:" and a name from cast in story.yaml; our own words are by the narrator.',
      ),
    ),
)
