import { anchorsOf } from '../../anchors.ts'
import { fault, topOf } from '../../diagnostic.ts'
import { LOCK_FILE } from '../../draft.ts'
import { error } from '../../rule.ts'

/** R501: a story that ships words of a source has a lock. */
export const noLock = error('R501', (draft) =>
  (draft.yaml.lock.present && draft.yaml.lock.data !== null) || anchorsOf(draft).length === 0
    ? []
    : [
        fault(
          topOf(LOCK_FILE),
          'the quoted passages are not locked',
          'Run: npm run lock -- DIR --text SOURCE=FILE, with the text of the source.',
        ),
      ],
)
