import type { Published } from '../../reconstruction/index.ts'

/** What every picture of ours says of itself. */
export const label = 'Reconstructed. No transcript has been published.'

/** The same by what has been published of the event's own words. */
export const labels: Readonly<Record<Published, string>> = { none: label }

/** What a label says first of a work of which not every reading was accepted. */
export const draftLabel = 'Draft, not reviewed. '
