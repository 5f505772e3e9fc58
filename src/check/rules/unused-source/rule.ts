import { fault } from '../../diagnostic.ts'
import { sourceNamesIn } from '../../references.ts'
import { error } from '../../rule.ts'

/** R607: every source is used. */
export const unusedSource = error('R607', (draft) => {
  const { sources, sourcing, story, yaml } = draft
  if (!story || !sourcing.whole) return []
  const used = new Set(
    sourceNamesIn(draft)
      .filter(({ rests }) => rests)
      .map(({ value }) => value),
  )
  return [...sources.names]
    .filter((name) => !used.has(name))
    .map((name) =>
      fault(
        yaml.sources.atKey([name]),
        `nothing rests on the source "${name}"`,
        'Anchor something to it, or take it out: a list of sources looks like support.',
      ),
    )
})
