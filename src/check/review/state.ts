import { type Accepted, entryOf } from '../../reconstruction/index.ts'
import type { Draft } from '../draft.ts'
import { type NamedReading, readingsIn } from './readings.ts'

/** How a reading stands to the review: accepted as it is, changed since, or never accepted. */
export type ReviewState = 'accepted' | 'changed' | 'new'

/** A reading, and what an editor answered the last time. */
export interface ReviewedReading extends NamedReading {
  readonly digest: string
  readonly state: ReviewState
  readonly accepted: Accepted | null
}

/** The digest of a reading: over its lines, joined by line feeds (docs/digest.md). */
export const digestOfReading = ({ reading }: NamedReading, { options }: Draft): string =>
  options.digest(reading.join('\n'))

/** Every reading of a story, with its state. */
export function reviewStates(draft: Draft): ReviewedReading[] {
  return readingsIn(draft).map((named) => {
    const digest = digestOfReading(named, draft)
    const accepted = entryOf(draft.review?.readings ?? {}, named.name) ?? null
    const state = accepted === null ? 'new' : accepted.digest === digest ? 'accepted' : 'changed'
    return { ...named, digest, state, accepted }
  })
}
