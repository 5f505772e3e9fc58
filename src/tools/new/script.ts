import { SILENT_SUMMARY } from '../../reconstruction/index.ts'
import type { Named } from './asked.ts'

/** What the sides say in the made-up call: words to be replaced, and no event's. */
const SAID = [
  'the bridge stays open',
  'there is no money for paint',
  'the toll is fair',
  'the road is dry',
  'the market can wait',
]

/** One made-up line of the event: who says what, and its id. */
export interface MadeLine {
  readonly id: string
  /** The side's place among the parties. */
  readonly party: number
  /** The line, as the script has it. */
  readonly words: string
  /** What is reported in it. */
  readonly content: string
}

/** The lines of the made-up call, one a side. */
export const madeLines = ({ parties }: Named): MadeLine[] =>
  parties.map((party, i) => ({
    id: `line-${i + 1}`,
    party: i,
    words: `${party} said ${SAID[i % SAID.length]}.`,
    content: `${SAID[i % SAID.length]}.`,
  }))

/** The id of the line that tells a record's account of the first line. */
export const accountId = (record: string): string => `account-${record}`

/** The id of the cast member that voices a record. */
export const voiceId = (record: string): string => `voice-${record}`

/** Whether a record is the first line's own side's: it states the line, and the others are silent. */
export const states = (asked: Named, record: number, line: MadeLine): boolean =>
  asked.records[record]?.party === asked.parties[line.party]

/** What a record's account of a line is. */
export const summaryOf = (asked: Named, record: number, line: MadeLine): string =>
  states(asked, record, line) ? `It puts it so: ${line.content}` : SILENT_SUMMARY

/** The commented script. */
export function scriptOf(asked: Named): string {
  const [first, ...rest] = madeLines(asked)
  return [
    '// The script, in Ink. A line stands alone, with its id and who says it (by) as tags.',
    '// Everything in it is made up, to be replaced: `readout draft` writes lines from picked sentences.',
    '-> before',
    '',
    '=== before',
    '# scene:before',
    '// Narration. What it asserts has claims in sourcing.yaml; this line is our own remark.',
    'This is a skeleton: its words are made up, and stand here to be replaced. # id:skeleton # by:narrator',
    '-> call',
    '',
    '=== call',
    '// The event: every line here has a support from every record.',
    '# scene:call',
    ...(first ? lineIn(asked, first) : []),
    '// Choices decide how to look, never what was said. The one with go-on is what “next” takes.',
    '- (looks)',
    ...asked.recordIds.flatMap((record, i) => [
      `* [${asked.records[i]?.name} # id:look-${record}]`,
      `    ${first ? summaryOf(asked, i, first) : ''} # id:${accountId(record)} # by:${voiceId(record)}`,
      '    -> looks',
    ]),
    '+ [Go on # id:on # go-on]',
    '-',
    ...rest.flatMap((line) => lineIn(asked, line)),
    '-> after',
    '',
    '=== after',
    '# scene:after',
    'That is all there is of it so far. # id:so-far # by:narrator',
    '-> END',
    '',
  ].join('\n')
}

const lineIn = ({ partyIds }: Named, { id, party, words }: MadeLine): string[] => [
  `${words} # id:${id} # by:${partyIds[party]}`,
]

/** What the made-up author says of how the call was put together. */
export const METHOD = 'Going by what was put out that evening,'

/** The made-up text that the lines are told in: the author's, or a record's own. */
export const textOf = (lines: readonly MadeLine[]): string =>
  [
    'Replace this by the whole text of the source. It stays on your machine.',
    `${METHOD} the call was short.`,
    ...lines.map(({ words }) => words),
    '',
  ].join('\n\n')
