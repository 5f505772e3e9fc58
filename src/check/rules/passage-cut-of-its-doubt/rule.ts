import type { ClaimKind, QuotedPassage } from '../../../reconstruction/index.ts'
import { isQuoted } from '../../anchors.ts'
import { fault } from '../../diagnostic.ts'
import { isRumoured } from '../../doubt.ts'
import type { Draft } from '../../draft.ts'
import { claimsOf } from '../../narrated.ts'
import { error } from '../../rule.ts'

const WEAK: readonly ClaimKind[] = ['rumour', 'hearsay', 'ours']

/** R448: no passage begins right after the words of its source that call it a rumour or hearsay. */
export const passageCutOfItsDoubt = error('R448', (draft) =>
  claimsOf(draft).flatMap(({ claim, path }) =>
    WEAK.includes(claim.kind)
      ? []
      : claim.passages.flatMap((passage, i) => {
          if (!isQuoted(passage) || !isDoubtedBefore(draft, passage)) return []
          return [
            fault(
              draft.yaml.sourcing.at([...path, 'passages', i, 'exact']),
              `${passage.source} calls this a rumour or hearsay, in words right before this passage`,
              'Take those words into the passage, and give the claim the kind that they make it.',
            ),
          ]
        }),
  ),
)

const isDoubtedBefore = ({ lockedAs }: Draft, passage: QuotedPassage): boolean =>
  !isRumoured(passage.exact) && lockedAs(passage)?.doubted === true
