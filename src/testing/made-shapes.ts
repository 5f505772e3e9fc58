import fc from 'fast-check'
import {
  type Bundle,
  type Sources,
  type Sourcing,
  STANDINGS,
  type Standing,
  type Story,
  walksOf,
} from '../reconstruction/index.ts'
import { explore } from '../script/compile/index.ts'
import { attestedIn } from '../words/index.ts'
import { compiled, madeSources, madeSpeech, madeStory } from './made-story.ts'

/** What a made work is like: who tells it, how many sides and records it has, and how these stand. */
export interface Shape {
  readonly author: 'person' | 'institution' | 'several' | 'none'
  /** What the author's own text is. */
  readonly kind: 'article' | 'document' | 'broadcast'
  /** How the author names sources. */
  readonly method: 'in-general' | 'line-by-line' | 'none'
  readonly parties: number
  readonly records: number
  /** Whether the last record is nobody's side. Where there are no sides, all are. */
  readonly third: boolean
  /** How the records stand to the lines of the event, line by line. */
  readonly standings: readonly Standing[]
}

/** A shape in which somebody tells the lines. */
export const shapes: fc.Arbitrary<Shape> = fc
  .record({
    author: fc.constantFrom('person', 'institution', 'several', 'none'),
    kind: fc.constantFrom('article', 'document', 'broadcast'),
    method: fc.constantFrom('in-general', 'line-by-line', 'none'),
    parties: fc.constantFrom(0, 1, 2, 3, 5),
    records: fc.constantFrom(0, 1, 2, 12),
    third: fc.boolean(),
    standings: fc.array(fc.constantFrom(...STANDINGS), { minLength: 36, maxLength: 36 }),
  } as const)
  .filter(({ author, records }) => author !== 'none' || records > 0)

/** By whom a made work is told. */
export const AUTHORS = {
  person: { name: 'Ada Quill', tells: 'as Ada Quill tells it' },
  institution: { name: 'the Quay Institute', tells: 'as the Quay Institute tells it' },
  several: { name: 'Ada Quill and Bo Reed', tells: 'as Ada Quill and Bo Reed tell it' },
} as const

const SCRIPT = `
-> quay
=== quay
# scene:before
It rains, they say. # id:rain # by:teller
He said, “Not today.” # id:not-today # by:pilot
-> talk
=== talk
# scene:talk
Ana told Bo not to sail. # id:not-to-sail # by:ana
Its sheet says otherwise. # id:sheet-says # by:account
It is short. # id:short # by:teller
Bo said, your boats leak. # id:boats # by:bo
Of all this the office had: “All is well.” # id:well # by:office
-> later
=== later
# scene:after
Nobody sailed. # id:nobody # by:teller
-> END
`

let script: { json: string; lines: Bundle['lines']; walks: ReturnType<typeof walksOf> } | null =
  null

/** Compiled once: no shape changes the script. */
function scripted(): NonNullable<typeof script> {
  if (script) return script
  const json = compiled(SCRIPT)
  const { lines } = explore(json, { choices: 1_000, steps: 1_000_000 })
  const told = [...lines.values()].map(({ id, text, by, scene, tags }) => {
    return { id, text, by, scene, tags: [...tags] }
  })
  script = { json, lines: told, walks: walksOf(lines.values()) }
  return script
}

const NAMES = ['Ardan', 'Belm', 'Corro', 'Dessa', 'Ezra'] as const
const ink = { light: '#123456', dark: '#abcdef' }

const recordIds = ({ records }: Shape): string[] =>
  Array.from({ length: records }, (_, at) => `R${at + 1}`)

/** The side of a record: the sides in turn, and the last one's nobody's where the shape asks for it. */
const sideOf = ({ parties, records, third }: Shape, at: number): string =>
  parties === 0 || (third && at === records - 1) ? 'third' : `P${at % parties}`

/** The bundle of a work of a shape: three lines of the event, with what comes before, between and after. */
export function bundleOf(shape: Shape): Bundle {
  const { json, lines, walks } = scripted()
  const work = {
    story: storyOf(shape),
    sources: sourcesOf(shape),
    sourcing: sourcingOf(shape),
    script: json,
    lines: shape.records > 0 ? lines : lines.filter(({ id }) => id !== 'sheet-says'),
    ...walks,
    exchange: ['not-to-sail', 'boats', 'well'],
  }
  return { format: 3, ...work, attested: attestedIn(work) }
}

function storyOf(shape: Shape): Story {
  const { author: _, ...made } = madeStory([])
  const parties = NAMES.slice(0, shape.parties).map((name, at) => [
    `P${at}`,
    { name, adjective: name, ink },
  ])
  const sides = Object.fromEntries(
    parties.map(([id]) => [id, { art: `${id}-caller`, label: String(id) }]),
  )
  const passage = { source: 'told', exact: 'They were asked.' }
  const method = {
    passage,
    summary: 'What was asked, was asked.',
    ...(shape.method === 'line-by-line' && { 'line-by-line': true as const }),
  }
  const quotes = shape.author === 'none' ? '' : `, quoted by ${AUTHORS[shape.author].name}`
  const party = (at: number) => (shape.parties > at ? { party: `P${at}` } : {})
  return {
    ...made,
    ...(shape.author !== 'none' && {
      author: {
        ...AUTHORS[shape.author],
        source: 'told',
        ...(shape.author === 'several' && { several: true as const }),
        ...(shape.method !== 'none' && { method }),
      },
    }),
    event: { scene: 'talk', title: 'The talk', records: recordIds(shape) },
    parties: Object.fromEntries(parties),
    cast: {
      teller: { name: 'Readout', kind: 'narrator' },
      pilot: { name: `a pilot${quotes}`, kind: 'institution' },
      ana: { name: 'Ana', kind: 'person', ...party(0) },
      bo: { name: 'Bo', kind: 'person', ...party(1) },
      office: {
        name: `the harbour office${quotes}`,
        kind: 'institution',
        ...(shape.records > 0 && { record: 'R1' }),
      },
      account: { name: 'Sheet 1, our summary', kind: 'account', record: 'R1' },
    },
    scenes: { ...made.scenes, talk: { title: 'The talk', hindsight: false, sides } },
  }
}

function sourcesOf(shape: Shape): Sources {
  const { chronicle } = madeSources()
  if (!chronicle) throw new Error('there is no chronicle')
  const own = {
    ...chronicle,
    name: 'On the talk',
    kind: shape.kind,
    citation: cited('On the talk'),
  }
  const records = recordIds(shape).map((id, at) => {
    const name = `Sheet ${at + 1}`
    const party = sideOf(shape, at)
    return [id, { ...chronicle, name, kind: 'readout' as const, party, citation: cited(name) }]
  })
  const other = { ...chronicle, name: 'Tide tables', citation: cited('Tide tables') }
  return {
    ...(shape.author !== 'none' && { told: own }),
    ...Object.fromEntries(records),
    other,
  }
}

const cited = (title: string) => ({ type: 'document', title, author: [] })

function sourcingOf(shape: Shape): Sourcing {
  const ids = recordIds(shape)
  const teller = (line: number): string =>
    shape.author === 'none' ? (ids[line % ids.length] ?? '') : 'told'
  const spoken = (line: number, text: string, content: string, more = {}) => {
    const source = teller(line)
    const support = ids.map((id, at): [string, Standing] => {
      const how = shape.standings[(line * 12 + at) % shape.standings.length] ?? 'silent'
      return [id, id === source ? 'states' : how]
    })
    return madeSpeech(content, Object.fromEntries(support), {
      passages: [{ source, exact: text }],
      ...more,
    })
  }
  const passages = [{ source: teller(0), exact: 'They say that it rains.' }]
  return {
    rain: {
      kind: 'narration',
      claims: [{ exact: 'It rains', kind: 'hearsay', passages }],
      'strong-language': [],
    },
    'not-today': spoken(0, 'He said, “Not today.”', '“Not today.”', {
      kind: 'quotation',
      presentation: 'direct',
      support: {},
    }),
    'not-to-sail': spoken(0, 'Ana told Bo not to sail.', 'not to sail.', {
      own: [
        { aspect: 'wording', exact: 'not to sail', note: 'In short.' },
        { aspect: 'order', note: 'It stands first.' },
      ],
    }),
    'sheet-says': { kind: 'account', record: 'R1', of: 'not-to-sail' },
    short: {
      kind: 'narration',
      claims: [{ exact: 'It is short', kind: 'analysis', passages }],
      of: 'not-to-sail',
      'strong-language': [],
    },
    boats: spoken(1, 'Bo said, your boats leak.', 'your boats leak.', {
      presentation: 'unquoted-direct',
    }),
    well: spoken(2, 'Of all this the office had: “All is well.”', '“All is well.”', {
      kind: 'quotation',
      presentation: 'direct',
    }),
    nobody: {
      kind: 'narration',
      claims: [
        {
          exact: 'Nobody sailed',
          kind: 'public-record',
          passages: [{ source: 'other', summary: 'No boat left.' }],
        },
      ],
      'strong-language': [],
    },
  }
}
