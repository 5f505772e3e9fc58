import type { Published } from '../../reconstruction/index.ts'

/** What every picture of ours says of itself. */
export const label = 'Reconstructed. No transcript has been published.'

/** What is not published of the event's own words, as every label says. */
const published: Readonly<Record<Published, string>> = { none: 'No transcript has been published.' }

/**
 * The label of a work by what has been published, and by who tells it: where it is its records alone,
 * nothing but their side by side is ours.
 * @param records how many records tell it; 0 where an author does
 */
export function labelBy(of: Published, records: number): string {
  if (records === 0) return `Reconstructed. ${published[of]}`
  const how = records === 1 ? 'from one account' : 'by putting accounts side by side'
  return `Reconstructed ${how}. ${published[of]}`
}

/** What a label says first of a work of which not every reading was accepted. */
export const draftLabel = 'Draft, not reviewed. '
