import type { Reconstruction, Source } from '../../reconstruction/index.ts'
import { words } from '../../words/index.ts'

/** A party with the records of the event that speak for it; last, the records of no side. */
export interface PartyRecords {
  readonly party: {
    readonly id: string
    readonly name: string
    /** Over the column of what its accounts say. */
    readonly head: string
  }
  readonly records: readonly { readonly id: string; readonly source: Source }[]
}

/** The event's records by party, in the order in which the story names the parties; then those of none. */
export function recordsByParty(work: Reconstruction): PartyRecords[] {
  const { event, parties } = work.story
  const all = event.records.flatMap((id) => {
    const source = work.sources[id]
    return source ? [{ id, source }] : []
  })
  const { asSide, unsided } = words.compare
  const sides = Object.entries(parties).map(([id, { name }]) => ({
    party: { id, name, head: asSide(name) },
    records: all.filter(({ source }) => source.party === id),
  }))
  const others = all.filter(({ source }) => !Object.hasOwn(parties, source.party))
  return [...sides, { party: { id: 'third', ...unsided }, records: others }].filter(
    ({ records }) => records.length > 0,
  )
}
