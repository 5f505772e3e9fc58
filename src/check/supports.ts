import type { Support } from '../reconstruction/index.ts'
import type { Place } from './diagnostic.ts'
import type { Draft } from './draft.ts'
import { linesOf, type SourcedEvent } from './lines.ts'
import { ownOf } from './names.ts'
import type { Path } from './yaml/read.ts'

/** How one record stands to one line, and where that is said. */
export interface PlacedSupport {
  readonly sourced: SourcedEvent
  readonly record: string
  readonly support: Support
  readonly at: (...path: Path) => Place
}

/** Every support of every line. */
export const supportsOf = (draft: Draft): PlacedSupport[] =>
  linesOf(draft, 'speech', 'quotation', 'matter').flatMap((sourced) =>
    Object.keys(sourced.sourcing.support).flatMap((record): PlacedSupport[] => {
      const support = ownOf(sourced.sourcing.support, record)
      if (!support) return []
      const at = (...path: Path) => draft.yaml.sourcing.at([sourced.id, 'support', record, ...path])
      return [{ sourced, record, support, at }]
    }),
  )
