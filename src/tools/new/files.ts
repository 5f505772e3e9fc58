import { AUTHOR, type Named } from './asked.ts'
import {
  accountId,
  type MadeLine,
  METHOD,
  madeLines,
  scriptOf,
  states,
  textOf,
  voiceId,
} from './script.ts'

/** A YAML text in double quotes, as every text of a story is written. */
const quoted = (text: string): string => JSON.stringify(text)

const schemaLine = (name: string): string => `# yaml-language-server: $schema=schemas/${name}.json`

/** Colours that go by light and by dark paper, told apart by hue and by tone. */
const INKS = [
  ['#1f4f8f', '#7fb0ea'],
  ['#b8341c', '#ff8a6a'],
  ['#510032', '#ffd1ed'],
  ['#007759', '#00f7a8'],
  ['#00301a', '#c9bb00'],
] as const

/** The source that a line is told in: the author's, or the record of the side that says it. */
export function tellerOf(asked: Named, line: MadeLine): string {
  if (asked.author !== null) return AUTHOR
  const own = asked.recordIds.find((_, i) => states(asked, i, line))
  return own ?? asked.recordIds[0] ?? AUTHOR
}

/** Every file of a new story by its path in the story's folder. @param today as YYYY-MM-DD */
export function filesOf(asked: Named, today: string): Map<string, string> {
  const lines = madeLines(asked)
  const tellers = [...new Set(lines.map((line) => tellerOf(asked, line)))]
  return new Map([
    ['script.ink', scriptOf(asked)],
    ['story.yaml', storyOf(asked, today)],
    ['sources.yaml', sourcesOf(asked, today)],
    ['sourcing.yaml', sourcingOf(asked)],
    ...tellers.map((teller): [string, string] => [
      `texts/${teller}.txt`,
      textOf(lines.filter((line) => tellerOf(asked, line) === teller)),
    ]),
    [
      '.gitignore',
      '# Whole texts of sources: somebody else’s words, to check against and never to publish.\ntexts/\n',
    ],
  ])
}

function storyOf(asked: Named, today: string): string {
  const { parties, partyIds, records, recordIds, author } = asked
  const authored =
    author === null
      ? []
      : [
          '# Whose telling the script follows. A work may have none: then its records are told.',
          'author:',
          `  name: ${quoted(author)}`,
          `  source: ${AUTHOR}`,
          `  tells: ${quoted(`as ${author} tells it`)}`,
          '  method:',
          `    passage: { source: ${AUTHOR}, exact: ${quoted(METHOD)} }`,
          '    summary: "To be written: what the author says of how the exchange was put together."',
        ]
  return [
    schemaLine('story'),
    '# What the work is. Editors that know YAML schemas explain every field as you write.',
    `name: ${asked.name}`,
    'version: "0.1.0"',
    `title: ${quoted(asked.title)}`,
    'subtitle: "A skeleton to be written"',
    `language: ${asked.language}`,
    'script: script.ink',
    ...authored,
    '# What the records are about. Every line in its scene needs a support from every record.',
    'event:',
    '  scene: call',
    '  title: "The call"',
    `  records: [${recordIds.join(', ')}]`,
    'parties:',
    ...parties.map((party, i) => {
      const [light, dark] = INKS[i % INKS.length] ?? INKS[0]
      return `  ${partyIds[i]}: { name: ${quoted(party)}, adjective: ${quoted(party)}, ink: { light: "${light}", dark: "${dark}" } }`
    }),
    '# Who can speak: persons, and a voice for each record’s account.',
    'cast:',
    ...parties.map(
      (party, i) =>
        `  ${partyIds[i]}: { name: ${quoted(party)}, kind: person, party: ${partyIds[i]} }`,
    ),
    ...records.map(
      ({ name, party }, i) =>
        `  ${voiceId(recordIds[i] ?? '')}: { name: ${quoted(`${name}, our summary`)}, kind: account, party: ${partyIds[parties.indexOf(party)]}, record: ${recordIds[i]}, art: readout-page }`,
    ),
    '  narrator: { name: "Readout", kind: narrator }',
    'scenes:',
    '  before: { title: "Before", art: crossroads }',
    '  call:',
    '    title: "The call"',
    '    sides:',
    ...parties.map(
      (party, i) =>
        `      ${partyIds[i]}: { art: ${i % 2 === 0 ? 'caller-day' : 'caller-night'}, empty: ${i % 2 === 0 ? 'empty-day' : 'empty-night'}, label: ${quoted(party)} }`,
    ),
    '  after: { title: "After", art: end }',
    ...(author === null
      ? []
      : [
          '# The most words of the source that may be shipped.',
          `limits: { ${AUTHOR}: ${shippedWords(asked) + 5} }`,
        ]),
    `checked: "${today}"`,
    'disclosure:',
    '  reconstructed: true',
    '  published: none',
    '  statement: "A skeleton with made-up words, to be replaced."',
    '  makers: "To be written: who made it."',
    '  report: "To be written: how to report a mistake."',
    '',
  ].join('\n')
}

function sourcesOf(asked: Named, today: string): string {
  const { author, records, recordIds, parties, partyIds } = asked
  const authored =
    author === null
      ? []
      : [
          `${AUTHOR}:`,
          '  name: "The article"',
          '  kind: article',
          '  issuer: "To be written: the publication"',
          '  party: third',
          '  form: "article"',
          '  terms: by-line',
          `  issued: "${today}"`,
          `  citation: { type: article, title: ${quoted(`To be written: the title of ${author}’s article`)}, author: [{ literal: ${quoted(author)} }], issued: { date-parts: [[${partsOf(today)}]] } }`,
          '  note: "To be written: where and when it was read."',
          '  links:',
          '    - { role: original, place: "To be written: where it can be read", seen: full }',
        ]
  return [
    schemaLine('sources'),
    '# What there is to go by. A record gives an account of the event for a side.',
    ...authored,
    ...records.flatMap(({ name, party }, i) => [
      `${recordIds[i]}:`,
      `  name: ${quoted(name)}`,
      '  kind: readout',
      `  issuer: ${quoted(party)}`,
      `  party: ${partyIds[parties.indexOf(party)]}`,
      '  form: "written readout"',
      '  terms: on-record',
      `  issued: "${today}"`,
      `  citation: { type: document, title: ${quoted(name)}, publisher: ${quoted(party)}, issued: { date-parts: [[${partsOf(today)}]] } }`,
      '  note: "To be written: where and when it was read."',
      '  links:',
      '    - { role: original, place: "To be written: where it can be read", seen: full }',
    ]),
    '',
  ].join('\n')
}

/** About how many words of the made-up text the story ships. */
const shippedWords = (asked: Named): number =>
  [METHOD, ...madeLines(asked).map(({ words }) => words)].join(' ').split(' ').length

const partsOf = (date: string): string => date.split('-').map(Number).join(', ')

function sourcingOf(asked: Named): string {
  const [first] = madeLines(asked)
  return [
    schemaLine('sourcing'),
    '# What stands behind each line of the script, by its id. Grades are derived from the supports.',
    'skeleton: { kind: narration, ours: true }',
    ...madeLines(asked).flatMap((line) => [
      `${line.id}:`,
      '  kind: speech',
      '  presentation: indirect',
      '  # What is reported; the rest of the line is the cue. Both are exact parts of the passage.',
      `  content: ${quoted(line.content)}`,
      `  passages: [{ source: ${tellerOf(asked, line)}, exact: ${quoted(line.words)} }]`,
      '  # verbatim, states, in-part, consistent, silent or contradicts; silence needs no sentence.',
      '  support:',
      ...asked.recordIds.map((record, i) =>
        states(asked, i, line)
          ? `    ${record}: { how: states, summary: ${quoted(`It puts it so: ${line.content}`)} }`
          : `    ${record}: { how: silent }`,
      ),
    ]),
    ...(first
      ? asked.recordIds.map(
          (record) => `${accountId(record)}: { kind: account, record: ${record}, of: ${first.id} }`,
        )
      : []),
    'so-far: { kind: narration, ours: true }',
    '',
  ].join('\n')
}
