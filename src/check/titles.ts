import type { Draft } from './draft.ts'
import { bare } from './quotations.ts'

/** Titles of the story and its sources: to name a work is not to quote it. */
export const titlesOf = ({ story, sources }: Draft): ReadonlySet<string> =>
  new Set(
    [story?.title ?? '', ...[...sources.fitting.values()].map(({ citation }) => citation.title)]
      .map(bare)
      .filter((title) => title !== ''),
  )
