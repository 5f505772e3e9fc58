import { fault } from '../../diagnostic.ts'
import { error } from '../../rule.ts'
import { shippedWords } from '../../shipped.ts'

/** R507: no more words of a source are shipped than the story allows itself. */
export const overLimit = error('R507', (draft) =>
  Object.entries(draft.story?.limits ?? {}).flatMap(([source, limit]) => {
    const shipped = shippedWords(draft, source)
    if (shipped <= limit) return []
    return [
      fault(
        draft.yaml.story.at(['limits', source]),
        `${shipped} words of ${source} are shipped, ${shipped - limit} more than the limit`,
        'Shorten passages: narration anchors the fewest words that carry its claim.',
      ),
    ]
  }),
)
