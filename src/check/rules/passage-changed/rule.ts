import { fault } from '../../diagnostic.ts'
import { error } from '../../rule.ts'
import { unlocked } from '../../unlocked.ts'

/** R503: no quoted word was changed since it was locked. */
export const passageChanged = error('R503', (draft) =>
  unlocked(draft)
    .filter(({ changed }) => changed)
    .map(({ anchor }) =>
      fault(
        anchor.file.at([...anchor.path, 'exact']),
        'this passage is not what was locked: its words, or its context, were changed since',
        'Put the source’s words back; if the change is right, run the lock again with the text.',
      ),
    ),
)
