import { fault } from '../../diagnostic.ts'
import { wordsAt } from '../../lines.ts'
import { error } from '../../rule.ts'

/** R308: every line stands in a scene. */
export const lineWithoutScene = error('R308', ({ script, exploration }) =>
  script.lines
    .filter(({ id }) => exploration?.lines.get(id?.value ?? '')?.scene === '')
    .filter(({ id }) => id !== null)
    .map((line) =>
      fault(
        wordsAt(line),
        'this line is reached before any scene begins',
        'Put "# scene:" and a name on a line of its own before it.',
      ),
    ),
)
