import {
  type Bundle,
  parseBundle,
  type Sources,
  type Sourcing,
  type Standing,
  type Story,
  walksOf,
} from '../reconstruction/index.ts'
import { compileScript, explore } from '../script/compile/index.ts'
import { attestedIn } from '../words/index.ts'

/** A spoken line's sourcing, as a story folder would have it. */
export type Spoken = Extract<Sourcing[string], { kind: 'speech' | 'quotation' }>

/** The records of the made event: two of Ardan, two of Belm, one of Corro, by id. */
export const RECORDS: Readonly<Record<string, string>> = {
  AR: 'ardan',
  AB: 'ardan',
  BR: 'belm',
  BB: 'belm',
  CR: 'corro',
}

const ink = { light: '#123456', dark: '#abcdef' }
const quoted = { source: 'chronicle', exact: 'They spoke at the ferry.' }

/** A story of an event that never was: a talk at a ferry, told by an invented chronicler. */
export const madeStory = (parties: readonly string[] = ['ardan', 'belm']): Story => ({
  name: 'ferry-talk',
  version: '1.0.0',
  title: 'The ferry talk',
  subtitle: 'A made story for tests',
  language: 'en',
  script: 'ferry.ink',
  author: {
    name: 'Ada Quill',
    source: 'chronicle',
    tells: 'as Ada Quill tells it',
    method: { passage: quoted, summary: 'She says that she was told.' },
  },
  event: {
    scene: 'talk',
    title: 'The talk',
    records: Object.keys(RECORDS).filter((id) => parties.includes(RECORDS[id] ?? '')),
  },
  parties: Object.fromEntries(
    parties.map((id) => [id, { name: `Land of ${id}`, adjective: id, ink }]),
  ),
  cast: {
    teller: { name: 'Readout', kind: 'narrator' },
    ana: { name: 'Ana', kind: 'person', party: 'ardan' },
    bo: { name: 'Bo', kind: 'person', party: 'belm' },
    office: { name: 'Office of Belm, quoted by Ada Quill', kind: 'institution', record: 'BR' },
    'ardan-account': { name: 'Ardan’s note', kind: 'account', record: 'AR', art: 'note' },
    'belm-account': { name: 'Belm’s note', kind: 'account', record: 'BR', art: 'sheet' },
  },
  scenes: {
    before: { title: 'Before', art: 'quay', hindsight: false },
    talk: {
      title: 'The talk',
      hindsight: false,
      sides: Object.fromEntries(
        parties.map((id) => [id, { art: `${id}-caller`, empty: `${id}-empty`, label: id }]),
      ),
    },
    after: { title: 'After', art: 'ferry', hindsight: true },
  },
  limits: {},
  checked: '2026-11-23',
  disclosure: {
    reconstructed: true,
    published: 'none',
    statement: 'A made story.',
    makers: 'Made by its tests.',
    report: 'Tell nobody.',
    about: [],
  },
  corrections: [],
})

/** The chronicle that tells the talk, and a record for each of `RECORDS`. */
export const madeSources = (): Sources =>
  Object.fromEntries(
    [['chronicle', 'third'], ...Object.entries(RECORDS)].map(([id = '', party = '']) => [
      id,
      {
        name: `Source ${id}`,
        kind: id === 'chronicle' ? 'article' : 'readout',
        issuer: party,
        party,
        form: 'written',
        terms: 'on-record',
        citation: { type: 'webpage', title: `On the talk (${id})`, author: [] },
        links: [{ role: 'original', place: 'the quay', seen: 'extract' }],
      },
    ]),
  )

/** The sourcing of a spoken line from how each record stands to it. */
export const madeSpeech = (
  content: string | string[],
  support: Readonly<Record<string, Standing>> = {},
  more: Partial<Spoken> = {},
): Spoken => ({
  kind: 'speech',
  presentation: 'indirect',
  content,
  passages: [quoted],
  support: Object.fromEntries(
    Object.entries(support).map(([record, how]) => [
      record,
      { how, summary: `${record} is ${how} about it.`, sources: [] },
    ]),
  ),
  own: [],
  'strong-language': [],
  ...more,
})

/** Compiles an ink text, or several files of which the first is the main one. Throws its errors. */
export function compiled(script: string | Readonly<Record<string, string>>): string {
  const files = typeof script === 'string' ? { 'made.ink': script } : script
  const main = Object.keys(files)[0] ?? ''
  const done = compileScript(main, (name) => files[name])
  if (done.ok) return done.value.json
  throw new Error(done.error.map(({ file, line, message }) => `${file}:${line} ${message}`).join())
}

/** Narration without claims for every line that an ink text tags with an id and a speaker. */
export const madeNarration = (script: string): Sourcing =>
  Object.fromEntries(
    [...script.matchAll(/# id:([\w-]+) # by:/g)].map(([, id]) => [
      id ?? '',
      { kind: 'narration', claims: [], 'strong-language': [] },
    ]),
  )

/** What a build would ship for a script: lines that `sourcing` does not name are narration. */
export function madeBundle(
  script: string,
  sourcing: Sourcing = {},
  parties?: readonly string[],
): Bundle {
  const json = compiled(script)
  // Some made scripts have no end of places.
  const { lines } = explore(json, { choices: 1_000, steps: 1_000_000 })
  const story = madeStory(parties)
  const all = { ...madeNarration(script), ...sourcing }
  const exchange = [...lines.values()]
    .filter(({ id, scene }) => scene === story.event.scene && 'content' in (all[id] ?? {}))
    .sort((a, b) => a.distance - b.distance)
  const work = {
    story,
    sources: madeSources(),
    sourcing: all,
    script: json,
    lines: [...lines.values()].map(({ id, text, by, scene, tags }) => ({
      id,
      text,
      by,
      scene,
      tags: [...tags],
    })),
    ...walksOf(lines.values()),
    exchange: exchange.map(({ id }) => id),
  }
  const bundle: Bundle = { format: 3, ...work, attested: attestedIn(work) }
  const parsed = parseBundle(JSON.stringify(bundle))
  if (parsed.ok) return parsed.value
  throw new Error(JSON.stringify(parsed.error))
}
