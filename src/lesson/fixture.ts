import type { Source, Standing } from '../reconstruction/index.ts'
import type { LessonWork } from './questions/pool.ts'

/** One line of a made-up event: how each record stands to it. */
export type Standings = Readonly<Record<string, Standing>>

interface Made {
  /** From record to its party, in the order in which the story names them. */
  readonly records: Readonly<Record<string, string>>
  /** From line to its standings. */
  readonly lines: Readonly<Record<string, Standings>>
  /** From a claim outside the event to its kind: `anonymous`, `quoted`. */
  readonly claims?: Readonly<Record<string, 'anonymous' | 'quoted' | 'analysis'>>
}

/** A made-up reconstruction for tests, of any parties, records and standings. */
export function madeWork({ records, lines, claims = {} }: Made): LessonWork {
  const parties = [...new Set(Object.values(records))]
  const ink = { light: '#111111', dark: '#eeeeee' }
  const line = (id: string, by: string, scene: string) => ({
    id,
    by,
    scene,
    text: scene === 'talk' ? `One said that ${id} holds.` : `Of ${id}, something is told.`,
    tags: [],
  })
  return {
    story: {
      name: 'made',
      version: '1.0.0',
      title: 'Made',
      subtitle: 'for tests',
      language: 'en',
      script: 'made.ink',
      author: {
        name: 'Ida Marsh',
        source: 'F',
        tells: 'as Ida Marsh tells it',
        method: { passage: { source: 'F', exact: 'pieced' }, summary: 'She pieced it together.' },
      },
      event: { scene: 'talk', title: 'The talk', records: Object.keys(records) },
      parties: Object.fromEntries(parties.map((id) => [id, { name: id, adjective: id, ink }])),
      cast: {
        one: { name: 'One', kind: 'person' },
        narrator: { name: 'Readout', kind: 'narrator' },
      },
      scenes: {
        talk: { title: 'The talk', hindsight: false },
        around: { title: 'Around it', hindsight: false },
      },
      limits: {},
      checked: '2026-11-23',
      disclosure: {
        reconstructed: true,
        published: 'none',
        statement: 'Made.',
        makers: 'Us.',
        report: 'No.',
        about: [],
      },
      corrections: [],
    },
    sources: {
      F: source('The article', 'third', 'by-line'),
      G: source('A public speech', 'third', 'on-record'),
      ...Object.fromEntries(
        Object.entries(records).map(([id, party]) => [id, source(id, party, 'on-record')]),
      ),
    },
    sourcing: {
      ...Object.fromEntries(
        Object.entries(lines).map(([id, standings]) => [
          id,
          {
            kind: 'speech' as const,
            presentation: 'indirect' as const,
            content: `that ${id} holds.`,
            passages: [{ source: 'F', exact: `One said that ${id} holds.` }],
            support: Object.fromEntries(
              Object.entries(standings).map(([record, how]) => [
                record,
                { how, summary: `${record} on ${id}.`, sources: [] },
              ]),
            ),
            own: [],
            'strong-language': [],
          },
        ]),
      ),
      ...Object.fromEntries(
        Object.entries(claims).map(([id, kind]) => [
          id,
          {
            kind: 'narration' as const,
            claims: [
              {
                exact: 'something is told',
                kind,
                passages: [
                  { source: 'F', exact: `something of ${id}` },
                  { source: 'G', summary: 'Said in public.' },
                ],
              },
            ],
            'strong-language': [],
          },
        ]),
      ),
    },
    lines: [
      ...Object.keys(lines).map((id) => line(id, 'one', 'talk')),
      ...Object.keys(claims).map((id) => line(id, 'narrator', 'around')),
    ],
    exchange: Object.keys(lines),
  }
}

const source = (name: string, party: string, terms: Source['terms']): Source => ({
  name,
  kind: 'readout',
  issuer: name,
  party,
  form: 'written',
  terms,
  citation: { type: 'document', title: name, author: [] },
  links: [],
})
