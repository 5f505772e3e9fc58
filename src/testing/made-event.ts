import {
  type EventLine,
  lineOf,
  type Reconstruction,
  type Source,
  type Sourcing,
  type Standing,
} from '../reconstruction/index.ts'
import { madeSources, madeSpeech, madeStory } from './made-story.ts'

interface MadeEvent {
  /** From a party's id to its name; any number of them. */
  readonly parties: Readonly<Record<string, string>>
  /** From a record's id to its party's, or `third`. */
  readonly records: Readonly<Record<string, string>>
  /** A line each: how the records stand to it. A record that is not named is silent. */
  readonly standings: readonly Readonly<Record<string, Standing>>[]
}

/** An event of any number of parties, records and lines: what no story of ours has. */
export function madeEvent({ parties, records, standings }: MadeEvent): {
  work: Reconstruction
  lines: EventLine[]
} {
  const story = madeStory()
  const ink = { light: '#123456', dark: '#abcdef' }
  const { AR, ...sources } = madeSources()
  if (!AR) throw new Error('the made story has lost a record')
  const ids = Object.keys(records)
  const added: Record<string, Source> = Object.fromEntries(
    ids.map((id) => [id, { ...AR, name: `Source ${id}`, party: records[id] ?? 'third' }]),
  )
  const sourcing: Sourcing = Object.fromEntries(
    standings.map((one, at) => [
      `line-${at}`,
      madeSpeech(
        'they spoke.',
        Object.fromEntries(ids.map((id) => [id, one[id] ?? ('silent' as const)])),
      ),
    ]),
  )
  const work: Reconstruction = {
    story: {
      ...story,
      event: { ...story.event, records: ids },
      parties: Object.fromEntries(
        Object.entries(parties).map(([id, name]) => [id, { name, adjective: name, ink }]),
      ),
    },
    sources: { ...sources, ...added },
    sourcing,
  }
  const lines = Object.keys(sourcing).map((id) => {
    const text = 'Ana said they spoke.'
    const line = lineOf(work, { id, text, by: 'ana', scene: 'talk', tags: [] })
    if (!line.ok || !('content' in line.value)) throw new Error('the made line does not fit')
    return line.value
  })
  return { work, lines }
}
