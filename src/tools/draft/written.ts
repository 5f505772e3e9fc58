import type { Drafted } from './drafted.ts'

/** Marks that Ink would take for its own. */
const INKS = /[\\#{}|[\]]|\/\/|->|<>/g

const escaped = (words: string): string =>
  words.replace(INKS, (mark) => [...mark].map((one) => `\\${one}`).join(''))

/** A drafted line, as the script has it. */
export const inkOf = ({ words, id, by }: Drafted): string =>
  `${escaped(words)} # id:${id} # by:${by}`

const quoted = (text: string): string => JSON.stringify(text)

/**
 * What stands behind a drafted line, as sourcing.yaml has it: every record's support undecided.
 * @param records the event's
 */
export function sourcingOf(
  { id, kind, content, passage: { source, exact, prefix } }: Drafted,
  records: readonly string[],
): string {
  const before = prefix ? `, prefix: ${quoted(prefix)}` : ''
  return [
    `${id}:`,
    `  kind: ${kind}`,
    '  presentation: undecided',
    `  content: ${quoted(content)}`,
    `  passages: [{ source: ${source}, exact: ${quoted(exact)}${before} }]`,
    '  support:',
    ...records.map((record) => `    ${record}: { how: undecided }`),
    '',
  ].join('\n')
}
