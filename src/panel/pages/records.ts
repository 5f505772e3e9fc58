import type { Reconstruction, Source } from '../../reconstruction/index.ts'

/** A party with the records of the event that speak for it. */
export interface PartyRecords {
  readonly party: { readonly id: string; readonly name: string }
  readonly records: readonly { readonly id: string; readonly source: Source }[]
}

/** The event's records by party, in the order in which the story names the parties. */
export function recordsByParty(work: Reconstruction): PartyRecords[] {
  const { event, parties } = work.story
  const all = event.records.flatMap((id) => {
    const source = work.sources[id]
    return source ? [{ id, source }] : []
  })
  return Object.entries(parties)
    .map(([id, { name }]) => ({
      party: { id, name },
      records: all.filter(({ source }) => source.party === id),
    }))
    .filter(({ records }) => records.length > 0)
}
