import type { Work } from '../player/index.ts'
import { type Account, carriersOf, type Line } from '../reconstruction/index.ts'
import { capital, tellerOf } from '../words/index.ts'
import type { WalkedLine } from './walk-lines.ts'

/** A line as the terminal shows it: who, cue, content, what attests it, and what is offered. */
export function printLine(work: Work, line: WalkedLine): string {
  const speaker = work.bundle.story.cast[line.speaker]?.name ?? line.speaker
  const said =
    line.cue === undefined ? line.text : [line.cue, line.content].filter(Boolean).join('\n    ')
  const plates = Object.entries(line.plates).map(([party, grade]) => `${party} ${grade}`)
  return [
    `[${line.scene}] ${speaker}`,
    `    ${said}`,
    ...(plates.length > 0 ? [`    — ${line.attestation}: ${plates.join(', ')}`] : []),
    ...line.choices.map(({ text }, number) => `      ${number}: ${text}`),
    '',
  ].join('\n')
}

/** What stands behind a line, for the terminal. */
export function printSources(work: Work, line: Line): string {
  const name = (source: string) => work.bundle.sources[source]?.name ?? source
  switch (line.kind) {
    case 'speech':
    case 'quotation':
      return [
        ...line.passages.map(({ source, exact }) => `${name(source)}: “${exact}”`),
        ...line.accounts.map(accountOf),
        ...(line.grading && carriersOf(line.accounts).length === 0
          ? ['No account that was found carries this line.']
          : []),
        ...line.own.map(
          ({ aspect, note }) =>
            `${capital(tellerOf(line.passages, work.bundle).name)}’s own (${aspect}): ${note}`,
        ),
      ].join('\n')
    case 'account':
      if (line.of === null) return line.accounts.map(accountOf).join('\n')
      return `${line.source.name} on "${line.of}" (${line.support.how}), in our summary.`
    case 'narration':
      return line.claims
        .map(({ exact, kind, passages }) => {
          const from = passages.map((passage) => name(passage.source)).join(', ')
          return `${exact} (${kind}, ${from})`
        })
        .join('\n')
    case 'direction':
      return 'A stage direction of ours.'
  }
}

const accountOf = ({ source, support }: Account): string =>
  `${source.name} (${support.how}): ${support.summary}${support.why ? ` ${support.why}` : ''}`
