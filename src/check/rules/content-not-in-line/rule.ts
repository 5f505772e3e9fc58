import { contentSpans } from '../../../reconstruction/index.ts'
import { fault } from '../../diagnostic.ts'
import { linesOf } from '../../lines.ts'
import { error } from '../../rule.ts'

/** R402: the content of a line is one or more exact parts of it, in order; the rest is its cue. */
export const contentNotInLine = error('R402', (draft) =>
  linesOf(draft, 'speech', 'quotation')
    .filter(({ line, sourcing }) => !contentSpans(line.text, [sourcing.content].flat()))
    .map(({ id }) =>
      fault(
        draft.yaml.sourcing.at([id, 'content']),
        `this content is no part of the line "${id}"`,
        'Copy it from the line in the script, part by part, in the order in which they stand.',
      ),
    ),
)
