import { fault } from '../../diagnostic.ts'
import { error } from '../../rule.ts'
import { unlocked } from '../../unlocked.ts'

/** R502: every quoted passage is in the lock. */
export const passageNotLocked = error('R502', (draft) =>
  unlocked(draft)
    .filter(({ changed }) => !changed)
    .map(({ anchor }) =>
      fault(
        anchor.file.at(anchor.path),
        `this passage of ${anchor.passage.source} is not in the lock`,
        `Run: npm run lock -- DIR --text ${anchor.passage.source}=FILE.`,
      ),
    ),
)
