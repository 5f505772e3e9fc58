import { entryOf, type Reconstruction, type Source } from '../../reconstruction/index.ts'

/** A record of the event as the table has it: with its party, or of no side. */
export interface ColumnRecord {
  readonly id: string
  readonly source: Source
  readonly party: { readonly id: string; readonly name: string } | null
}

/** The event's records, each party's together in the story's order, and last those of no side. */
export function recordsInColumns({ story, sources }: Reconstruction): ColumnRecord[] {
  const order = Object.keys(story.parties)
  const placeOf = ({ party }: ColumnRecord) => (party ? order.indexOf(party.id) : order.length)
  return story.event.records
    .flatMap((id): ColumnRecord[] => {
      const source = entryOf(sources, id)
      if (!source) return []
      const party = entryOf(story.parties, source.party)
      return [{ id, source, party: party ? { id: source.party, name: party.name } : null }]
    })
    .sort((a, b) => placeOf(a) - placeOf(b))
}
