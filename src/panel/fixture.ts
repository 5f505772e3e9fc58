import {
  type Line,
  lineOf,
  type Reconstruction,
  type ScriptedLine,
  type Source,
  type Standing,
} from '../reconstruction/index.ts'
import { attestedIn } from '../words/index.ts'

/**
 * A small made-up story with three parties and every kind of line and grade, for tests and the
 * gallery: what the real one does not have.
 */

const source = (name: string, party: string, extra: Partial<Source> = {}): Source => ({
  name,
  kind: 'readout',
  issuer: `${name} office`,
  party,
  form: 'written readout',
  terms: 'on-record',
  citation: { type: 'webpage', title: `${name}, in full`, author: [], publisher: `${name} office` },
  links: [
    { role: 'original', place: 'the reading room of the office', seen: 'not-checked' },
    { role: 'report', address: 'https://example.org/report', seen: 'extract' },
  ],
  ...extra,
})

const article = source('The Ferry Question', 'third', {
  kind: 'article',
  issuer: 'The Strait',
  form: 'article',
  terms: 'by-line',
  issued: '2031-02-03',
  citation: {
    type: 'article-newspaper',
    title: 'The Ferry Question',
    author: [{ given: 'Tom', family: 'Abel' }],
    'container-title': 'The Strait',
  },
  links: [{ role: 'original', address: 'https://example.org/ferry', seen: 'full' }],
})

const support = (how: Standing, summary: string, why?: string) => ({
  how,
  summary,
  sources: [],
  ...(why ? { why } : {}),
})

type Support = Omit<ReturnType<typeof support>, 'sources'> & { sources: string[] }

const speech = (exact: string, content: string | string[], supports: Record<string, Support>) => ({
  kind: 'speech' as const,
  presentation: 'unquoted-direct' as const,
  content,
  passages: [{ source: 'T', exact }],
  support: supports,
  own: [],
  'strong-language': [],
})

const silent = {
  ...support('silent', 'Nothing like it in the reports listed here.', 'It said little.'),
  sources: ['T'],
}

const WORDS = {
  both: 'Envoy Orr said the ferry stops at midnight.',
  cursed: 'Envoy Lund said, whatever, the damn ferry never stops.',
  halves: 'The ferry, said Envoy Orr, is ours, and so is the pier.',
  disputed: 'Envoy Lund said that the pier was sold.',
  divided: 'Envoy Orr said that Corro had been asked.',
  partial: 'Envoy Lund said that tickets would rise.',
  against: 'Envoy Orr said that nobody would sign.',
  nobody: 'Envoy Lund said—I am guessing here—we will think about it.',
  quoted: 'According to Belm, “the envoys parted in good spirits, damn it.”',
} as const

const INK = {
  ardan: { light: '#0b5d4e', dark: '#63c9b4' },
  belm: { light: '#7a3b8f', dark: '#d3a0e6' },
  corro: { light: '#8a5a00', dark: '#e3b45e' },
}

const made: Reconstruction = {
  story: {
    name: 'ferry',
    version: '1.0.0',
    title: 'The Ferry Question',
    subtitle: 'Three towns, one pier',
    language: 'en',
    script: 'ferry.ink',
    author: {
      name: 'Tom Abel',
      source: 'T',
      tells: 'as Tom Abel tells it',
      method: {
        passage: { source: 'T', exact: 'from what the three towns let on' },
        summary: 'He names the three towns, and no paper.',
      },
    },
    event: {
      scene: 'talk',
      title: 'The talk',
      records: ['A1', 'A2', 'B1', 'C1'],
      paragraph: { source: 'T', exact: `It went so. ${Object.values(WORDS).join(' ')}` },
    },
    parties: {
      A: { name: 'Ardan', adjective: 'Ardanese', ink: INK.ardan },
      B: { name: 'Belm', adjective: 'Belmish', ink: INK.belm },
      C: { name: 'Corro', adjective: 'Corran', ink: INK.corro },
    },
    cast: {
      orr: { name: 'Envoy Orr', kind: 'person', party: 'A' },
      lund: { name: 'Envoy Lund', kind: 'person', party: 'B' },
      belm: { name: 'Belm, quoted by Tom Abel', kind: 'institution', party: 'B' },
      readout: { name: 'Belm readout, our summary', kind: 'account', party: 'B', record: 'B1' },
      we: { name: 'we', kind: 'narrator' },
    },
    scenes: {
      before: { title: 'Before', dateline: '2 February 2031', art: 'pier', hindsight: false },
      talk: { title: 'The talk', hindsight: false },
      after: { title: 'What came after', hindsight: true },
    },
    limits: {},
    checked: '2031-03-01',
    disclosure: {
      reconstructed: true,
      published: 'none',
      statement: 'A made-up event, for tests.',
      makers: 'Made by nobody, about nothing.',
      report: 'Write to nobody.',
      about: [{ heading: 'What is not known', text: 'Everything.', sources: ['T'] }],
    },
    corrections: [{ date: '2031-02-20', text: 'The pier is in Belm.', line: 'both' }],
  },
  sources: {
    T: article,
    A1: source('Ardan statement', 'A'),
    A2: source('Ardan briefing', 'A', { form: 'spoken briefing', terms: 'background' }),
    B1: source('Belm readout', 'B'),
    C1: source('Corro note', 'C', { form: 'note', terms: 'unknown', when: 'late that night' }),
  },
  sourcing: {
    heard: {
      kind: 'narration',
      claims: [
        {
          exact: 'The harbour master heard of it first',
          kind: 'own-experience',
          passages: [{ source: 'T', exact: 'the harbour master had it first' }],
        },
        {
          exact: 'by lunch everyone knew',
          kind: 'rumour',
          passages: [{ source: 'T', summary: 'The article says that the town was full of it.' }],
          note: 'No name stands behind this.',
        },
      ],
      'strong-language': [],
    },
    lights: { kind: 'direction' },
    both: speech(WORDS.both, 'the ferry stops at midnight.', {
      A1: support('states', 'The last ferry leaves at midnight.'),
      A2: silent,
      B1: support('in-part', 'Fewer ferries at night.'),
      C1: silent,
    }),
    cursed: {
      ...speech(WORDS.cursed, 'whatever, the damn ferry never stops.', {
        A1: silent,
        A2: silent,
        B1: support('states', 'The ferry runs all night.'),
        C1: silent,
      }),
      own: [
        { aspect: 'register', exact: 'damn', note: 'nothing of the kind in any account.' },
        { aspect: 'tone', exact: 'whatever', note: 'the accounts are stiff.' },
      ],
      'strong-language': ['damn'],
    },
    'b1-on-cursed': { kind: 'account', record: 'B1', of: 'cursed' },
    'aside-on-cursed': { kind: 'narration', of: 'cursed', claims: [], 'strong-language': [] },
    halves: speech(WORDS.halves, ['The ferry,', 'is ours, and so is the pier.'], {
      A1: support('states', 'Ferry and pier are Ardan’s.'),
      A2: support('consistent', 'The harbour has always been cared for.'),
      B1: support('states', 'Ardan laid claim to both.'),
      C1: support('states', 'Ardan laid claim to both.'),
    }),
    disputed: speech(WORDS.disputed, 'the pier was sold.', {
      A1: silent,
      A2: silent,
      B1: support('states', 'The pier has been sold.'),
      C1: support('contradicts', 'Nobody said that the pier was sold.'),
    }),
    divided: speech(WORDS.divided, 'Corro had been asked.', {
      A1: support('states', 'Corro was asked.'),
      A2: support('contradicts', 'It was never said that Corro was asked.'),
      B1: silent,
      C1: silent,
    }),
    partial: speech(WORDS.partial, 'tickets would rise.', {
      A1: silent,
      A2: silent,
      B1: support('in-part', 'Night tickets would rise.'),
      C1: support('in-part', 'Prices were mentioned.'),
    }),
    against: speech(WORDS.against, 'nobody would sign.', {
      A1: support('contradicts', 'Signing was never in question.'),
      A2: silent,
      B1: silent,
      C1: silent,
    }),
    nobody: speech(WORDS.nobody, 'we will think about it.', {
      A1: silent,
      A2: support('consistent', 'The matter is being thought about.'),
      B1: silent,
      C1: silent,
    }),
    quoted: {
      ...speech(WORDS.quoted, '“the envoys parted in good spirits, damn it.”', {
        A1: silent,
        A2: silent,
        B1: support('verbatim', 'These words, as the article quotes them.'),
        C1: silent,
      }),
      kind: 'quotation',
      presentation: 'direct',
      'strong-language': ['damn'],
    },
    later: {
      ...speech('One envoy told me it was all for show.', 'it was all for show.', {}),
      presentation: 'indirect',
    },
    sunk: {
      kind: 'narration',
      claims: [
        {
          exact: 'The ferry sank in March.',
          kind: 'reported',
          passages: [{ source: 'C1', summary: 'The note has a line on it.' }],
        },
      ],
      'strong-language': [],
    },
  },
}

const at = (id: string, text: string, by: string, scene: string): ScriptedLine => ({
  id,
  text,
  by,
  scene,
  tags: [],
})

const SCRIPT: readonly ScriptedLine[] = [
  at('heard', 'The harbour master heard of it first; by lunch everyone knew.', 'we', 'before'),
  at('lights', 'The lights on the pier come on.', 'we', 'before'),
  at('both', WORDS.both, 'orr', 'talk'),
  at('cursed', WORDS.cursed, 'lund', 'talk'),
  at('b1-on-cursed', 'The ferry runs all night.', 'readout', 'talk'),
  at('aside-on-cursed', 'The curse is his own.', 'we', 'talk'),
  at('halves', WORDS.halves, 'orr', 'talk'),
  at('disputed', WORDS.disputed, 'lund', 'talk'),
  at('divided', WORDS.divided, 'orr', 'talk'),
  at('partial', WORDS.partial, 'lund', 'talk'),
  at('against', WORDS.against, 'orr', 'talk'),
  at('nobody', WORDS.nobody, 'lund', 'talk'),
  at('quoted', WORDS.quoted, 'belm', 'talk'),
  at('later', 'One envoy told me it was all for show.', 'lund', 'before'),
  at('sunk', 'The ferry sank in March.', 'we', 'after'),
]

/** The made-up work. */
export const fixture: Reconstruction = {
  ...made,
  attested: attestedIn({
    ...made,
    lines: SCRIPT,
    exchange: SCRIPT.filter(({ scene }) => scene === 'talk').map(({ id }) => id),
  }),
}

/** Every line of the made-up work, in reading order. Throws when the work does not hold together. */
export const fixtureLines: readonly Line[] = SCRIPT.map((scripted) => {
  const line = lineOf(fixture, scripted)
  if (!line.ok) throw new Error(`${line.error.line}: ${line.error.what}`)
  return line.value
})

/** One line of the made-up work. Throws when there is none of that name. */
export function fixtureLine(id: string): Line {
  const line = fixtureLines.find((one) => one.id === id)
  if (!line) throw new Error(`no line "${id}"`)
  return line
}
